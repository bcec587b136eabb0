package org.leerkring.mailgroup.archive;

import java.util.Locale;

/** Why a mail of an archive, or a part of it, became no post. */
public enum Reason {
    /** No mail at all, or one that could not be read. */
    UNREADABLE,
    /** No words and no file that may be kept. */
    EMPTY,
    /** An out-of-office note or another answer of a machine. */
    AUTOMATIC,
    /** A report that something did not arrive. */
    BOUNCE,
    /** Sent by Leerkring itself. */
    OURS,
    /** In the archive more than once. */
    TWICE,
    /** A file that may not be kept; what the mail said is in. */
    FILE_LEFT_OUT;

    /** The translation key of its words. */
    public String key() {
        return "mailgroup.archive.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
