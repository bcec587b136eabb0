package org.leerkring.files;

import java.text.Normalizer;
import java.util.Locale;

/** A file's name without a path and without anything that does not show: at most 255 characters, in NFC. */
record FileName(String value) {

    private static final int MAX_LENGTH = 255;
    private static final int MAX_EXTENSION = 20;

    /** Makes a name out of whatever a browser or mail program sent; refuses one that holds nothing. */
    static FileName clean(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var shown = new StringBuilder();
        last.codePoints().forEach(character -> append(shown, character));
        var name = Normalizer.normalize(shown, Normalizer.Form.NFC).strip();
        if (name.chars().allMatch(character -> character == '.')) {
            throw FileRefused.unnamed();
        }
        return new FileName(shorten(name));
    }

    String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder shown, int character) {
        switch (Character.getType(character)) {
            // half a character: what is left of broken UTF-8
            case Character.SURROGATE -> shown.append('\uFFFD');
            // marks that turn the direction of the text can make an .exe look like a .pdf
            case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED -> {}
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {}
            default -> shown.appendCodePoint(character);
        }
    }

    private static String shorten(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= MAX_EXTENSION ? name.substring(dot) : "";
        return cut(name, MAX_LENGTH - ending.length()) + ending;
    }

    /** Cuts between characters, never through the two halves of one. */
    private static String cut(String name, int length) {
        var end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end);
    }
}
