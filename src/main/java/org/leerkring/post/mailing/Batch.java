package org.leerkring.post.mailing;

import java.util.UUID;

/** The copies of a mailing that leave over one connection to the mail server. */
record Batch(UUID mailing, int number) {

    /** How many copies: few enough that several connections share even a small mailing. */
    static final int SIZE = 25;

    static Batch parse(String written) {
        var dot = written.indexOf('.');
        return new Batch(UUID.fromString(written.substring(0, dot)), Integer.parseInt(written.substring(dot + 1)));
    }

    @Override
    public String toString() {
        return mailing + "." + number;
    }
}
