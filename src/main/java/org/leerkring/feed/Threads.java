package org.leerkring.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Member;
import org.leerkring.feed.lists.Lines;
import org.leerkring.feed.text.Markdown;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a question with its replies, for whoever may see it: asks no policy. What did not change since an earlier read
 * is the very same object again, so that the hundreds of pages that show it see so at a glance.
 */
@Component
class Threads {

    /** Replies shown before "earlier ones" is asked for: nearly all threads are shorter. */
    private static final int REPLIES = 50;

    /** Characters of rendered text that are kept: the threads people are in at the moment. */
    private static final int RENDERED = 4_000_000;

    private static final Map<Optional<ReplyId>, List<AttachmentRead>> NO_FILES = Map.of();

    private final QuestionRepository questions;
    private final ReplyRepository replies;
    private final AttachmentRepository attachments;
    private final Lines lines;
    private final Communities communities;
    private final JdbcClient jdbc;
    private final Interner<ReplyRead> knownReplies = Interner.newWeakInterner();
    private final Interner<QuestionRead> knownQuestions = Interner.newWeakInterner();
    private final Cache<Source, String> rendered = Caffeine.newBuilder()
            .maximumWeight(RENDERED)
            .weigher((Source source, String html) -> source.markdown().length() + html.length())
            .build();

    Threads(
            QuestionRepository questions,
            ReplyRepository replies,
            AttachmentRepository attachments,
            Lines lines,
            Communities communities,
            JdbcClient jdbc) {
        this.questions = questions;
        this.replies = replies;
        this.attachments = attachments;
        this.lines = lines;
        this.communities = communities;
        this.jdbc = jdbc;
    }

    /** A question with its latest replies. */
    Optional<ThreadRead> find(QuestionId id) {
        return questions.read(id).map(question -> {
            var files = question.hasFiles() ? files(id) : NO_FILES;
            var renderer = renderer(question.community());
            var tail = tail(id, Integer.MAX_VALUE, files, renderer);
            var read = question.read(lines.tags(id), files.getOrDefault(Optional.empty(), List.of()), renderer);
            var first = tail.isEmpty() ? 1 : tail.getFirst().number();
            return new ThreadRead(knownQuestions.intern(read), tail, first - 1);
        });
    }

    /** A page of replies before a number, in order. */
    List<ReplyRead> before(CommunityId community, QuestionId question, int number) {
        return tail(question, number, files(question), renderer(community));
    }

    private List<ReplyRead> tail(
            QuestionId question, int before, Map<Optional<ReplyId>, List<AttachmentRead>> files, Renderer renderer) {
        var found = replies.findByQuestionAndNumberLessThanOrderByNumberDesc(question, before, Limit.of(REPLIES));
        var thanks = thanks(question);
        return found.reversed().stream()
                .map(reply -> reply.read(
                        thanks.getOrDefault(reply.id(), Set.of()),
                        files.getOrDefault(Optional.of(reply.id()), List.of()),
                        renderer))
                .map(knownReplies::intern)
                .toList();
    }

    /** By the reply they belong to; those of the question itself under none. */
    private Map<Optional<ReplyId>, List<AttachmentRead>> files(QuestionId question) {
        return attachments.findByQuestionOrderByAddedAt(question).stream()
                .collect(Collectors.groupingBy(
                        file -> Optional.ofNullable(file.reply()),
                        Collectors.mapping(Attachment::read, Collectors.toList())));
    }

    private Map<ReplyId, Set<PersonId>> thanks(QuestionId question) {
        var thanks = new HashMap<ReplyId, Set<PersonId>>();
        jdbc.sql("select reply_id, person_id from feed_thanks where question_id = ?")
                .param(question.value())
                .query((row, _) -> thanks.computeIfAbsent(
                                new ReplyId(row.getObject("reply_id", UUID.class)), _ -> new HashSet<>())
                        .add(new PersonId(row.getObject("person_id", UUID.class))))
                .list();
        return thanks;
    }

    private Renderer renderer(CommunityId community) {
        var names = communities.roster(community).members().stream()
                .map(Member::name)
                .toList();
        return text -> rendered.get(new Source(text, names), source -> Markdown.html(source.markdown(), names));
    }

    /** What a text looks like depends on who can be mentioned in it. */
    private record Source(String markdown, List<String> names) {}
}
