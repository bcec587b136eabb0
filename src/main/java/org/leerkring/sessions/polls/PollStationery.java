package org.leerkring.sessions.polls;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leerkring.post.Letter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Sets a poll in the house style, as text and as HTML: a letter of the post has room for one link, a poll has many. */
@Component
class PollStationery {

    private final Template text =
            template("sessions/poll.txt.mustache", Mustache.compiler().escapeHTML(false));
    private final Template html = template("sessions/poll.html.mustache", Mustache.compiler());

    Letter letter(String recipient, Page page) {
        return new Letter(recipient, page.subject(), text.execute(page), html.execute(page));
    }

    private static Template template(String path, Mustache.Compiler compiler) {
        try (var source = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return compiler.compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the letter says, already in the reader's language. */
    record Page(
            String language,
            String community,
            String subject,
            String lead,
            String text,
            List<Option> options,
            String action,
            String link,
            String reason) {}

    /** A moment, in words, and the links that answer it. */
    record Option(String when, List<Choice> choices) {}

    record Choice(String words, String link) {}
}
