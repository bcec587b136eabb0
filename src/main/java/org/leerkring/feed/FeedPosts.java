package org.leerkring.feed;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Member;
import org.leerkring.feed.PostRead.PostFile;
import org.leerkring.feed.text.Markdown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions and replies one by one, for what carries them beyond the page. Those withdrawn or hidden are missing. Asks no
 * policy: who asks here has let their reader in.
 */
@Service
@Transactional(readOnly = true)
public class FeedPosts {

    private static final int EXCERPT = 220;

    private final QuestionRepository questions;
    private final ReplyRepository replies;
    private final AttachmentRepository attachments;
    private final Communities communities;

    FeedPosts(
            QuestionRepository questions,
            ReplyRepository replies,
            AttachmentRepository attachments,
            Communities communities) {
        this.questions = questions;
        this.replies = replies;
        this.attachments = attachments;
        this.communities = communities;
    }

    public Optional<PostRead> question(QuestionId id) {
        return all(Set.of(id), Set.of()).stream().findFirst();
    }

    public Optional<PostRead> reply(ReplyId id) {
        return all(Set.of(), Set.of(id)).stream().findFirst();
    }

    /** In no order. */
    public List<PostRead> all(Collection<QuestionId> asked, Collection<ReplyId> given) {
        var answers = given.isEmpty() ? List.<Reply>of() : replies.findByIdIn(given);
        var ids = new HashSet<>(asked);
        answers.forEach(reply -> ids.add(reply.question()));
        var threads = questions.findByIdIn(ids).stream().collect(Collectors.toMap(Question::id, Function.identity()));
        var files = files(threads.values());
        return Stream.concat(
                        asked.stream()
                                .flatMap(id -> Stream.ofNullable(threads.get(id)))
                                .filter(Question::isInSight)
                                .map(question -> read(question, null, files)),
                        answers.stream().filter(Reply::isInSight).flatMap(reply -> Stream.ofNullable(
                                        threads.get(reply.question()))
                                .map(question -> read(question, reply, files))))
                .toList();
    }

    private PostRead read(Question question, @Nullable Reply reply, Map<Place, List<PostFile>> files) {
        var names = names(question.community());
        Renderer rendering = markdown -> Markdown.html(markdown, names);
        var asked = question.read(List.of(), List.of(), reply == null ? rendering : _ -> "");
        var given = reply == null ? null : reply.read(Set.of(), List.of(), rendering);
        var markdown = given == null ? asked.markdown() : given.markdown();
        var id = given == null ? null : given.id();
        return new PostRead(
                asked.id(),
                id,
                asked.community(),
                given == null ? asked.author() : given.author(),
                asked.author(),
                asked.title(),
                markdown,
                given == null ? asked.html() : given.html(),
                Markdown.plain(markdown, EXCERPT),
                given == null ? asked.askedAt() : given.postedAt(),
                asked.replies(),
                files.getOrDefault(new Place(asked.id(), id), List.of()));
    }

    private List<String> names(CommunityId community) {
        return communities.roster(community).members().stream()
                .map(Member::name)
                .toList();
    }

    private Map<Place, List<PostFile>> files(Collection<Question> threads) {
        var carrying =
                threads.stream().filter(Question::hasFiles).map(Question::id).toList();
        return carrying.isEmpty()
                ? Map.of()
                : attachments.findByQuestionInOrderByAddedAt(carrying).stream()
                        .filter(file -> !file.isAside())
                        .collect(Collectors.groupingBy(
                                file -> new Place(file.question(), file.reply()),
                                Collectors.mapping(
                                        file -> new PostFile(file.read().id(), file.file()), Collectors.toList())));
    }

    private record Place(
            @Nullable QuestionId question, @Nullable ReplyId reply) {}
}
