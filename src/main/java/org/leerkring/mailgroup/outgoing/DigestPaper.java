package org.leerkring.mailgroup.outgoing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.leerkring.communities.Roster;
import org.leerkring.feed.FeedPaths;
import org.leerkring.feed.PostRead;
import org.leerkring.people.PersonCard;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.links.ActionLinks;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Sets on paper, as text and as HTML, what was put by for one reader. */
@Component
class DigestPaper {

    private final PublicAddress address;
    private final ActionLinks links;
    private final MessageSource texts;
    private final Sheet sheet = new Sheet("mailgroup/digest");

    DigestPaper(PublicAddress address, ActionLinks links, MessageSource texts) {
        this.address = address;
        this.links = links;
        this.texts = texts;
    }

    Written write(Roster roster, PersonCard reader, List<DigestEntry> entries) {
        var language = reader.language();
        var community = roster.community();
        var unanswered = entries.stream().filter(DigestEntry::unanswered).count();
        var subject = unanswered > 0
                ? say(
                        "mailgroup.DigestPaper.subject-unanswered",
                        language,
                        community.name(),
                        entries.size(),
                        unanswered)
                : say("mailgroup.DigestPaper.subject", language, community.name(), entries.size());
        var content = new Content(
                language.getLanguage(),
                community.name(),
                subject,
                say("mailgroup.DigestPaper.answer", language),
                entries.stream().map(entry -> line(entry, roster, language)).toList(),
                List.of(
                        new NamedLink(
                                say("mailgroup.DigestPaper.view", language),
                                address.of("/" + FeedPaths.feed(community.slug()))),
                        new NamedLink(
                                say("mailgroup.PostPaper.pause", language),
                                links.to(
                                        "pause",
                                        reader.id().value(),
                                        community.id().value())),
                        new NamedLink(say("mailgroup.PostPaper.choices", language), address.of("/me"))),
                say("mailgroup.PostPaper.reason", language, community.name()));
        return new Written(subject, sheet.text(content), sheet.html(content));
    }

    private Line line(DigestEntry entry, Roster roster, Locale language) {
        return new Line(
                entry.title(),
                entry.unanswered() ? say("mailgroup.DigestPaper.unanswered", language) : "",
                entry.fresh().stream()
                        .map(post -> new Said(name(post, roster, language), post.excerpt()))
                        .toList(),
                new NamedLink(
                        say("mailgroup.DigestPaper.reply", language),
                        "mailto:" + entry.replyTo() + "?subject="
                                + UriUtils.encode("Re: " + entry.title(), StandardCharsets.UTF_8)),
                entry.replyTo(),
                new NamedLink(
                        say("mailgroup.PostPaper.view", language),
                        address.of("/" + FeedPaths.question(roster.community().slug(), entry.question()))));
    }

    private String name(PostRead post, Roster roster, Locale language) {
        var name = roster.nameOf(post.author());
        return name.isEmpty() ? say("mailgroup.PostPaper.former", language) : name;
    }

    private String say(String key, Locale language, Object... facts) {
        return texts.getMessage(key, facts, language);
    }

    record Said(String author, String excerpt) {}

    /**
     * @param note what stands beside the title; empty for nothing
     * @param replyTo the address behind the link to answer, for the text
     */
    record Line(String title, String note, List<Said> said, NamedLink reply, String replyTo, NamedLink view) {}

    record Content(
            String language,
            String community,
            String subject,
            String answer,
            List<Line> entries,
            List<NamedLink> links,
            String reason) {}
}
