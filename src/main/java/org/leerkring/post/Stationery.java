package org.leerkring.post;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Sets what a letter has to say in the house style, as text and as HTML. */
@Component
public class Stationery {

    private final Template text =
            template("post/letter.txt.mustache", Mustache.compiler().escapeHTML(false));
    private final Template html = template("post/letter.html.mustache", Mustache.compiler());

    /** The letter to this address; all its words are in {@code language}. */
    public Letter letter(String recipient, Locale language, Words words) {
        var page = new Page(language.getLanguage(), words);
        return new Letter(recipient, words.subject(), text.execute(page), html.execute(page));
    }

    private static Template template(String path, Mustache.Compiler compiler) {
        try (var source = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return compiler.compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a letter says, already in the reader's language.
     *
     * @param lead the whole point, in one line
     * @param text what more there is to know
     * @param action the words on the button
     * @param link the full address behind the button
     * @param reason why this person gets it
     */
    public record Words(String subject, String lead, String text, String action, String link, String reason) {}

    record Page(String language, Words words) {}
}
