package org.leerkring.demo;

import java.io.ByteArrayInputStream;
import org.leerkring.files.Files;
import org.springframework.stereotype.Component;

/** The demo's attachments, in the store where everyone's are. */
@Component
class KeptFiles implements DemoFiles {

    private final Files files;

    KeptFiles(Files files) {
        this.files = files;
    }

    @Override
    public Kept keep(String name, byte[] content) {
        var file = files.keep(name, new ByteArrayInputStream(content));
        return new Kept(file.content(), file.name(), file.type(), file.size(), file.picture());
    }
}
