package org.leerkring.mailgroup.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;

/** A file as it lies in a mail; decoded whenever it is opened. */
record PartFile(String name, Part part) implements MailFile {

    @Override
    public InputStream open() throws IOException {
        try {
            return part.getInputStream();
        } catch (MessagingException e) {
            throw new IOException("The file cannot be read out of its mail", e);
        }
    }
}
