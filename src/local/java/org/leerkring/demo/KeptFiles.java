package org.leerkring.demo;

import java.io.ByteArrayInputStream;
import org.leerkring.files.Files;
import org.springframework.stereotype.Component;

/** Keeps the demo's attachments as those of people are kept. */
@Component
class KeptFiles implements DemoFiles {

    private final Files files;

    KeptFiles(Files files) {
        this.files = files;
    }

    @Override
    public Kept keep(String name, byte[] content) {
        var stored = files.keep(name, new ByteArrayInputStream(content));
        return new Kept(stored.content(), stored.name(), stored.type(), stored.size(), stored.picture());
    }
}
