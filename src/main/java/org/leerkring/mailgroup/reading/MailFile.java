package org.leerkring.mailgroup.reading;

import java.io.IOException;
import java.io.InputStream;

/** A file that came with a mail. */
public interface MailFile {

    /** What its sender calls it; never trusted. */
    String name();

    /** Its bytes, decoded; for the caller to close. */
    InputStream open() throws IOException;
}
