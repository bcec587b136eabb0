package org.leerkring.mailgroup.outgoing;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A mail's two templates: one for text, one for HTML. */
public final class Sheet {

    private final Template text;
    private final Template html;

    public Sheet(String path) {
        text = template(path + ".txt.mustache", Mustache.compiler().escapeHTML(false));
        html = template(path + ".html.mustache", Mustache.compiler());
    }

    public String text(Object content) {
        return text.execute(content);
    }

    public String html(Object content) {
        return html.execute(content);
    }

    private static Template template(String path, Mustache.Compiler compiler) {
        try (var source = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return compiler.emptyStringIsFalse(true).compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
