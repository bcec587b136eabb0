package org.leerkring.mailgroup.outgoing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.feed.FeedPosts;
import org.leerkring.feed.PostRead;
import org.leerkring.files.StoredFile;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.MessageIds;
import org.leerkring.mailgroup.ReturnToken;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.Copy;
import org.leerkring.post.mailing.Mail;
import org.springframework.stereotype.Component;

/** Writes what someone posted to each member, as the mail of a list. Says what the post says at this moment. */
@Component
class PostMails {

    private final FeedPosts posts;
    private final Communities communities;
    private final People people;
    private final ThreadAddresses threads;
    private final EarlierMails earlier;
    private final SubjectPrefixes prefixes;
    private final ListHeaders lists;
    private final MailAddresses addresses;
    private final MessageIds messages;
    private final PostPaper paper;
    private final Luggage luggage;

    PostMails(
            FeedPosts posts,
            Communities communities,
            People people,
            ThreadAddresses threads,
            EarlierMails earlier,
            SubjectPrefixes prefixes,
            ListHeaders lists,
            MailAddresses addresses,
            MessageIds messages,
            PostPaper paper,
            Luggage luggage) {
        this.posts = posts;
        this.communities = communities;
        this.people = people;
        this.threads = threads;
        this.earlier = earlier;
        this.prefixes = prefixes;
        this.lists = lists;
        this.addresses = addresses;
        this.messages = messages;
        this.paper = paper;
        this.luggage = luggage;
    }

    Map<Copy, Mail> write(PostKind kind, UUID subject, List<Copy> copies) {
        return kind.find(posts, subject).map(post -> write(post, copies)).orElseGet(Map::of);
    }

    private Map<Copy, Mail> write(PostRead post, List<Copy> copies) {
        var roster = communities.roster(post.community());
        var byPerson = copies.stream()
                .filter(copy -> roster.isIn(new PersonId(copy.recipient())))
                .collect(Collectors.toMap(copy -> new PersonId(copy.recipient()), copy -> copy));
        var cards = people.cards(byPerson.keySet());
        var replyTo = threads.of(post.question(), post.community(), byPerson.keySet());
        var draft = new Draft(
                roster,
                post,
                subject(post, prefixes.of(post.community())),
                threading(post),
                luggage.pack(post.files()));
        var mails = new HashMap<Copy, Mail>();
        byPerson.forEach((person, copy) -> {
            var card = cards.get(person);
            var thread = replyTo.get(person);
            if (card != null && thread != null && !card.email().isEmpty()) {
                mails.put(copy, draft.to(card, thread, copy));
            }
        });
        return mails;
    }

    private static String subject(PostRead post, String prefix) {
        var title = prefix.isEmpty() ? post.title() : prefix + " " + post.title();
        return post.reply() == null ? title : "Re: " + title;
    }

    /**
     * Each answer hangs below its question, as they do on the page: clients that make trees show one level, the others
     * one row. A question that came by mail is also called by the name its sender's own client knows.
     */
    private Map<String, String> threading(PostRead post) {
        var headers = new LinkedHashMap<String, String>();
        if (post.reply() != null) {
            var question = messages.of(post.question());
            headers.put("In-Reply-To", question);
            headers.put(
                    "References",
                    earlier.of(post.question())
                            .map(mail -> mail + " " + question)
                            .orElse(question));
        }
        return headers;
    }

    /** What all copies of a post have in common. */
    private final class Draft {

        private final Roster roster;
        private final PostRead post;
        private final String subject;
        private final Map<String, String> threading;
        private final Luggage.Packed packed;

        Draft(Roster roster, PostRead post, String subject, Map<String, String> threading, Luggage.Packed packed) {
            this.roster = roster;
            this.post = post;
            this.subject = subject;
            this.threading = threading;
            this.packed = packed;
        }

        Mail to(PersonCard recipient, String thread, Copy copy) {
            var community = roster.community();
            var headers = new LinkedHashMap<>(lists.of(community, recipient.id(), copy.kind()));
            headers.putAll(threading);
            // a person wrote it, however many machines it passes (RFC 3834, 5)
            headers.put("Auto-Submitted", "no");
            var page = paper.write(roster, post, recipient, packed);
            return new Mail(
                    page.title(),
                    addresses.of(community.slug()),
                    addresses.of(new ReturnToken(copy.returnToken())),
                    recipient.email(),
                    thread,
                    post.reply() == null ? messages.of(post.question()) : messages.of(post.reply()),
                    subject,
                    headers,
                    page.text(),
                    page.html(),
                    files());
        }

        private List<StoredFile> files() {
            return packed.along().stream().map(PostRead.PostFile::file).toList();
        }
    }
}
