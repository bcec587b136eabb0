package org.leerkring.mailgroup.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leerkring.communities.Roster;
import org.leerkring.feed.FeedPaths;
import org.leerkring.feed.PostRead;
import org.leerkring.people.PersonCard;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.links.ActionLinks;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets one post on paper for one reader, as text and as HTML. */
@Component
class PostPaper {

    private final PublicAddress address;
    private final ActionLinks links;
    private final MessageSource texts;
    private final Sheet sheet = new Sheet("mailgroup/post");

    PostPaper(PublicAddress address, ActionLinks links, MessageSource texts) {
        this.address = address;
        this.links = links;
        this.texts = texts;
    }

    Written write(Roster roster, PostRead post, PersonCard reader, Luggage.Packed packed) {
        var language = reader.language();
        var author = roster.nameOf(post.author());
        var name = author.isEmpty() ? say("mailgroup.PostPaper.former", language) : author;
        var sender = say(
                "mailgroup.PostPaper.via", language, name, roster.community().name());
        var page = address.of("/" + FeedPaths.question(roster.community().slug(), post.question()));
        var content = new Content(
                language.getLanguage(),
                name,
                sender,
                roster.community().name(),
                post.title(),
                post.reply() == null,
                post.markdown().isEmpty() ? post.title() : post.markdown(),
                post.html(),
                post.excerpt(),
                files(packed, reader),
                say("mailgroup.PostPaper.answer", language),
                links(roster, post, name, page, reader),
                say("mailgroup.PostPaper.reason", language, roster.community().name()));
        return new Written(sender, sheet.text(content), sheet.html(content));
    }

    private List<NamedLink> links(Roster roster, PostRead post, String author, String page, PersonCard reader) {
        var language = reader.language();
        var me = reader.id().value();
        var offered = new ArrayList<NamedLink>();
        offered.add(new NamedLink(say("mailgroup.PostPaper.view", language), page));
        if (post.reply() != null) {
            var reply = post.reply().value();
            offered.add(new NamedLink(
                    say("mailgroup.PostPaper.thank", language, author.split(" ", 2)[0]),
                    links.to("thanks", me, reply)));
            if (post.asker().equals(reader.id())) {
                offered.add(new NamedLink(say("mailgroup.PostPaper.helped", language), links.to("helped", me, reply)));
            }
        }
        offered.add(new NamedLink(
                say("mailgroup.PostPaper.mute", language),
                links.to("mute", me, post.question().value())));
        offered.add(new NamedLink(
                say("mailgroup.PostPaper.pause", language),
                links.to("pause", me, roster.community().id().value())));
        offered.add(new NamedLink(say("mailgroup.PostPaper.choices", language), address.of("/me")));
        return offered;
    }

    private List<FileLine> files(Luggage.Packed packed, PersonCard reader) {
        var language = reader.language();
        return Stream.concat(
                        packed.along().stream()
                                .map(file -> new FileLine(
                                        say(
                                                "mailgroup.PostPaper.file",
                                                language,
                                                file.file().name(),
                                                Size.of(file.file().size(), language)),
                                        "")),
                        packed.left().stream()
                                .map(file -> new FileLine(
                                        say(
                                                "mailgroup.PostPaper.too-large",
                                                language,
                                                file.file().name(),
                                                Size.of(file.file().size(), language)),
                                        links.file(
                                                reader.id().value(), file.id().value()))))
                .toList();
    }

    private String say(String key, Locale language, Object... facts) {
        return texts.getMessage(key, facts, language);
    }

    /** @param link where it is, when it did not go along; empty otherwise */
    record FileLine(String words, String link) {}

    record Content(
            String language,
            String author,
            String sender,
            String community,
            String title,
            boolean question,
            String text,
            String html,
            String excerpt,
            List<FileLine> files,
            String answer,
            List<NamedLink> links,
            String reason) {}
}
