package org.leerkring.mailgroup.outgoing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Roster;
import org.leerkring.feed.FeedAudience;
import org.leerkring.feed.FeedPosts;
import org.leerkring.feed.PostRead;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.ReplyId;
import org.leerkring.feed.Stance;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.MessageIds;
import org.leerkring.mailgroup.ReturnToken;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.Copy;
import org.leerkring.post.mailing.Mail;
import org.leerkring.post.mailing.MailWriter;
import org.springframework.stereotype.Component;

/** Writes what was put by for one person into one mail. What they muted meanwhile, or was taken back, is not in it. */
@Component
class DigestWriter implements MailWriter {

    private final DigestItems items;
    private final FeedPosts posts;
    private final FeedAudience stances;
    private final Communities communities;
    private final People people;
    private final ThreadAddresses threads;
    private final ListHeaders lists;
    private final MailAddresses addresses;
    private final MessageIds ids;
    private final DigestPaper paper;

    DigestWriter(
            DigestItems items,
            FeedPosts posts,
            FeedAudience stances,
            Communities communities,
            People people,
            ThreadAddresses threads,
            ListHeaders lists,
            MailAddresses addresses,
            MessageIds ids,
            DigestPaper paper) {
        this.items = items;
        this.posts = posts;
        this.stances = stances;
        this.communities = communities;
        this.people = people;
        this.threads = threads;
        this.lists = lists;
        this.addresses = addresses;
        this.ids = ids;
        this.paper = paper;
    }

    @Override
    public String kind() {
        return Digests.KIND;
    }

    /** A digest is one person's, so there is one copy. */
    @Override
    public Map<Copy, Mail> write(UUID digest, List<Copy> copies) {
        var copy = copies.getFirst();
        return write(digest, copy).map(mail -> Map.of(copy, mail)).orElseGet(Map::of);
    }

    private Optional<Mail> write(UUID digest, Copy copy) {
        var found = items.in(digest);
        var reader = people.find(new PersonId(copy.recipient()))
                .filter(person -> !person.email().isEmpty());
        if (found.isEmpty() || reader.isEmpty()) {
            return Optional.empty();
        }
        var roster = communities.roster(found.getFirst().community());
        if (!roster.isIn(reader.get().id())) {
            return Optional.empty();
        }
        var entries = entries(read(found), roster.community().id(), reader.get().id());
        return entries.isEmpty() ? Optional.empty() : Optional.of(mail(digest, copy, roster, reader.get(), entries));
    }

    private List<PostRead> read(List<DigestItems.Item> found) {
        return posts.all(
                ids(found, PostKind.QUESTION).map(QuestionId::new).toList(),
                ids(found, PostKind.REPLY).map(ReplyId::new).toList());
    }

    private static Stream<UUID> ids(List<DigestItems.Item> found, PostKind kind) {
        return found.stream().filter(item -> item.kind() == kind).map(DigestItems.Item::post);
    }

    /** One for each question, with what is new in it; what needs this person first. */
    private List<DigestEntry> entries(List<PostRead> fresh, CommunityId community, PersonId reader) {
        var byQuestion = fresh.stream()
                .collect(Collectors.groupingBy(PostRead::question, LinkedHashMap::new, Collectors.toList()));
        var stance = stances.of(reader, byQuestion.keySet());
        byQuestion.keySet().removeIf(question -> stance.get(question) == Stance.MUTED);
        var replyTo = threads.of(byQuestion.keySet(), community, reader);
        return byQuestion.entrySet().stream()
                .map(thread -> DigestEntry.of(
                        thread.getValue(),
                        stance.get(thread.getKey()) == Stance.FOLLOWS,
                        replyTo.getOrDefault(thread.getKey(), "")))
                .sorted(DigestEntry.BY_NEED)
                .toList();
    }

    private Mail mail(UUID digest, Copy copy, Roster roster, PersonCard reader, List<DigestEntry> entries) {
        var community = roster.community();
        var headers = new LinkedHashMap<>(lists.of(community, reader.id(), kind()));
        headers.put("Auto-Submitted", "auto-generated");
        var page = paper.write(roster, reader, entries);
        return new Mail(
                community.name(),
                addresses.of(community.slug()),
                addresses.of(new ReturnToken(copy.returnToken())),
                reader.email(),
                // who answers the whole mail about one question means that question
                entries.size() == 1 ? entries.getFirst().replyTo() : addresses.of(community.slug()),
                ids.ofDigest(digest),
                page.title(),
                headers,
                page.text(),
                page.html(),
                List.of());
    }
}
