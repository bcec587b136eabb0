package org.leerkring.sessions.minutes;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonCard;
import org.leerkring.post.Letter;
import org.leerkring.post.PublicAddress;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionRead;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Sets minutes on paper: first what this reader has to do, then what was decided, then all else that was written. */
@Component
class MinutesPaper {

    private static final String KEYS = "sessions.MinutesPaper.";
    private static final int LONGEST_TITLE = 120;

    private final Template text =
            template("sessions/minutes.txt.mustache", Mustache.compiler().escapeHTML(false));
    private final Template html = template("sessions/minutes.html.mustache", Mustache.compiler());
    private final PublicAddress address;
    private final MessageSource texts;

    MinutesPaper(PublicAddress address, MessageSource texts) {
        this.address = address;
        this.texts = texts;
    }

    Letter letter(Held held, PersonCard reader) {
        var language = reader.language();
        var community = held.roster().community();
        var title = held.session().details().title();
        var shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        var mine =
                held.blocks().stream().filter(block -> block.isFor(reader.id())).count();
        var parts = parts(held, reader);
        var page = new Page(
                language.getLanguage(),
                community.name(),
                say(language, "subject", shown, mine),
                say(language, "lead", shown),
                next(held, reader),
                parts.isEmpty() ? say(language, "nothing") : "",
                parts,
                say(language, "open"),
                address.of("/"
                        + SessionPaths.session(community.slug(), held.session().id())),
                say(language, "reason", community.name()));
        return new Letter(reader.email(), page.subject(), text.execute(page), html.execute(page));
    }

    private String next(Held held, PersonCard reader) {
        return held.next()
                .map(line -> say(
                        reader.language(),
                        "next",
                        day(line.time().starts().atZone(reader.zone()).toLocalDate(), reader.language())))
                .orElseGet(() -> say(reader.language(), "no-next"));
    }

    private List<Part> parts(Held held, PersonCard reader) {
        var language = reader.language();
        Predicate<BlockRead> mine = block -> block.isFor(reader.id());
        Predicate<BlockRead> action = block -> block.wording().kind() == BlockKind.ACTION;
        return Stream.of(
                        part("mine", held, mine, language),
                        part("decisions", held, block -> block.wording().kind() == BlockKind.DECISION, language),
                        part("others", held, action.and(mine.negate()), language),
                        part("notes", held, block -> block.wording().kind() == BlockKind.NOTE, language))
                .filter(part -> !part.entries().isEmpty())
                .toList();
    }

    private Part part(String heading, Held held, Predicate<BlockRead> which, Locale language) {
        return new Part(
                say(language, heading),
                held.blocks().stream()
                        .filter(which.and(block -> !block.wording().isBlank()))
                        .map(block -> new Entry(
                                block.wording().words().lines().toList(), facts(block, held.roster(), language)))
                        .toList());
    }

    /** Who does it and by when. */
    private String facts(BlockRead block, Roster in, Locale language) {
        if (block.wording().kind() != BlockKind.ACTION) {
            return "";
        }
        var who = block.who() == null
                ? texts.getMessage("sessions.ActionFields.everyone", null, language)
                : in.nameOf(block.who());
        var due = Optional.ofNullable(block.due()).map(day -> say(language, "due", day(day, language)));
        return Stream.concat(Stream.of(who), due.stream()).collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language).format(day);
    }

    private String say(Locale language, String key, Object... facts) {
        return texts.getMessage(KEYS + key, facts, language);
    }

    private static Template template(String path, Mustache.Compiler compiler) {
        try (var source = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return compiler.emptyStringIsFalse(true).compile(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A session that was held, and what was written of it. */
    record Held(SessionRead session, Optional<SessionLine> next, List<BlockRead> blocks, Roster roster) {}

    /** What the letter says, already in the reader's language. @param nothing said when nothing was written */
    record Page(
            String language,
            String community,
            String subject,
            String lead,
            String next,
            String nothing,
            List<Part> parts,
            String action,
            String link,
            String reason) {}

    record Part(String heading, List<Entry> entries) {}

    /** @param facts who and by when; empty for what nobody has to do */
    record Entry(List<String> lines, String facts) {}
}
