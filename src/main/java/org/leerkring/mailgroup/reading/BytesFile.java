package org.leerkring.mailgroup.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A small file that had to be taken out of something else. */
record BytesFile(String name, byte[] bytes) implements MailFile {

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
