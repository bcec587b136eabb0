package org.leerkring.mailgroup.actions;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The page behind a link, plain HTML: it opens at once on a bad line, and holds no session. */
@Component
class ActionPage {

    private static final String KEYS = "mailgroup.ActionPage.";
    private static final String HOME = "/";

    private final Template page;
    private final MessageSource texts;

    ActionPage(MessageSource texts) {
        this.texts = texts;
        try (var source = new InputStreamReader(
                new ClassPathResource("mailgroup/action.html.mustache").getInputStream(), StandardCharsets.UTF_8)) {
            this.page = Mustache.compiler().compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as it is fetched, before its script sees what stands behind the {@code #}. */
    String opening(Locale language) {
        return page.execute(new Shown(
                language.getLanguage(),
                text("opening", language),
                text("opening-text", language),
                text("no-script", language),
                text("no-answer", language),
                null,
                null,
                HOME,
                text("home", language)));
    }

    String showing(Answer answer) {
        var language = answer.language();
        return switch (answer) {
            case Answer.Ask ask ->
                shown(
                        language,
                        ask.asked().question(),
                        ask.asked().explanation(),
                        new Form(ask.token(), ask.asked().button()),
                        null,
                        HOME);
            case Answer.Done done ->
                shown(language, text("done", language), done.told(), null, undo(done), done.path());
            case Answer.Refused refused ->
                shown(language, text("refused", language), refused.told(), null, null, refused.path());
            case Answer.Expired expired -> plain("expired", language, expired.path());
            case Answer.NoLink _ -> plain("no-link", language, HOME);
            case Answer.TooMany _ -> plain("too-many", language, HOME);
        };
    }

    private @Nullable Form undo(Answer.Done done) {
        return done.undo() == null ? null : new Form(done.undo(), text("undo", done.language()));
    }

    private String plain(String key, Locale language, String path) {
        return shown(language, text(key, language), text(key + "-text", language), null, null, path);
    }

    private String shown(
            Locale language, String heading, String told, @Nullable Form act, @Nullable Form undo, String path) {
        return page.execute(
                new Shown(language.getLanguage(), heading, told, null, null, act, undo, path, text("home", language)));
    }

    private String text(String key, Locale language) {
        return texts.getMessage(KEYS + key, null, language);
    }

    /** A button that posts a token. */
    record Form(String token, String button) {}

    /** What the template fills in; what is null is left out. */
    record Shown(
            String language,
            String heading,
            String told,
            @Nullable String noScript,
            @Nullable String noAnswer,
            @Nullable Form act,
            @Nullable Form undo,
            String path,
            String onward) {}
}
