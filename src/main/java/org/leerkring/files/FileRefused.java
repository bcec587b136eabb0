package org.leerkring.files;

import org.springframework.util.unit.DataSize;

/** A file we do not keep; the message is a translation key fit to show, with its arguments. */
public class FileRefused extends RuntimeException {

    private final transient Object[] arguments;

    private FileRefused(String key, Object... arguments) {
        super(key);
        this.arguments = arguments;
    }

    static FileRefused tooLarge(DataSize limit) {
        return new FileRefused("files.FileRefused.tooLarge", limit.toMegabytes());
    }

    static FileRefused typeNotAllowed() {
        return new FileRefused("files.FileRefused.typeNotAllowed");
    }

    static FileRefused empty() {
        return new FileRefused("files.FileRefused.empty");
    }

    static FileRefused unnamed() {
        return new FileRefused("files.FileRefused.unnamed");
    }

    /** The translation key of the reason. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What the translation's placeholders stand for. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
