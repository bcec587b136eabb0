package org.leerkring.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.feed.lists.FeedFilter;
import org.leerkring.feed.lists.QuestionLine;
import org.leerkring.feed.reading.Following;
import org.leerkring.feed.reading.Unread;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.ExpertiseKind;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;
import org.leerkring.today.Today;
import org.leerkring.today.WaitingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class FeedTest {

    @Autowired
    Circle circle;

    @Autowired
    Feed feed;

    @Autowired
    FeedPages pages;

    @Autowired
    Drafts drafts;

    @Autowired
    Attachments attachments;

    @Autowired
    NoticeBoard notices;

    @Autowired
    Profiles profiles;

    @Autowired
    Today today;

    CommunityId community;
    PersonId mieke;
    PersonId jan;

    @BeforeEach
    void someoneAsks() {
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
    }

    @Test
    void aQuestionIsAskedAnsweredThankedForAndFinished() {
        var question = ask("Wie vervangt bij ziekte?");
        var reply = feed.answer(question, jan, "Wij delen een **pool**.");
        feed.thank(reply, mieke, true);
        feed.helped(reply, mieke, true);
        feed.finish(question, mieke, "We begonnen er ook een.");

        var thread = pages.thread(question, jan);
        assertThat(thread.question().state()).isEqualTo(QuestionState.DONE);
        assertThat(thread.question().harvest()).contains("We begonnen er ook een.");
        assertThat(thread.replies()).singleElement().satisfies(read -> {
            assertThat(read.html()).contains("<strong>pool</strong>");
            assertThat(read.thanks()).containsExactly(mieke);
            assertThat(read.helpedAt()).isNotNull();
        });
    }

    @Test
    void thanksCountOnceAndCanBeTakenBack() {
        var question = ask("Wie vervangt bij ziekte?");
        var reply = feed.answer(question, jan, "Wij delen een pool.");
        feed.thank(reply, mieke, true);
        feed.thank(reply, mieke, true);
        assertThat(pages.thread(question, jan).replies().getFirst().thanks()).hasSize(1);

        feed.thank(reply, mieke, false);
        assertThat(pages.thread(question, jan).replies().getFirst().thanks()).isEmpty();
    }

    @Test
    void nobodyButAMemberGetsIn() {
        var question = ask("Wie vervangt bij ziekte?");
        var reply = feed.answer(question, jan, "Wij delen een pool.");
        var elsewhere = circle.member(circle.found(), "Els Elders");
        for (var outsider :
                List.of(circle.stranger("Vera Vreemd"), elsewhere, circle.formerMember(community, "Fons Vroeger"))) {
            closed(() -> pages.page(community, outsider, FeedFilter.OPEN, null));
            closed(() -> pages.lines(community, outsider, List.of(question)));
            closed(() -> pages.thread(question, outsider));
            closed(() -> pages.earlier(question, outsider, 10));
            closed(() -> pages.reading(question, outsider));
            closed(() -> pages.unread(community, outsider, List.of()));
            closed(() -> pages.unreadQuestions(community, outsider));
            closed(() -> feed.ask(community, outsider, new DraftText("Hallo", "", "")));
            closed(() -> feed.answer(question, outsider, "Hallo"));
            closed(() -> feed.edit(question, outsider, new DraftText("Anders", "", "")));
            closed(() -> feed.edit(reply, outsider, "Anders"));
            closed(() -> feed.withdraw(question, outsider));
            closed(() -> feed.withdraw(reply, outsider));
            closed(() -> feed.finish(question, outsider, ""));
            closed(() -> feed.reopen(question, outsider));
            closed(() -> feed.thank(reply, outsider, true));
            closed(() -> feed.helped(reply, outsider, true));
            closed(() -> feed.follow(question, outsider, Following.MUTED));
            closed(() -> feed.open(question, outsider, 1));
            closed(() -> drafts.find(Place.asking(community), outsider));
            closed(() -> drafts.save(Place.asking(community), outsider, DraftText.EMPTY));
            closed(() -> drafts.attach(Place.asking(community), outsider, "a.txt", bytes("x")));
        }
    }

    @Test
    void aRefusedQuestionLeavesTheDraftAndItsFilesWhereTheyWere() {
        var place = Place.asking(community);
        drafts.attach(place, mieke, "afspraken.txt", bytes("Onze afspraken"));
        drafts.save(place, mieke, new DraftText("x".repeat(300), "Tekst", "zorg"));

        assertThatExceptionOfType(FeedRefused.class)
                .isThrownBy(() ->
                        feed.ask(community, mieke, drafts.find(place, mieke).text()));

        var kept = drafts.find(place, mieke);
        assertThat(kept.text().title()).hasSize(300);
        assertThat(kept.text().body()).isEqualTo("Tekst");
        assertThat(kept.files()).extracting(AttachmentRead::name).containsExactly("afspraken.txt");
    }

    @Test
    void sendingTakesTheFilesAlongAndEndsTheDraft() {
        var place = Place.asking(community);
        drafts.save(place, mieke, new DraftText("Wie heeft", "", ""));
        drafts.attach(place, mieke, "afspraken.txt", bytes("Onze afspraken"));

        var question = feed.ask(community, mieke, new DraftText("Wie heeft afspraken?", "", "zorg, ouders"));

        assertThat(drafts.find(place, mieke)).isEqualTo(DraftRead.NONE);
        var read = pages.thread(question, jan).question();
        assertThat(read.files()).extracting(AttachmentRead::name).containsExactly("afspraken.txt");
        assertThat(read.tags()).containsExactly("ouders", "zorg");
    }

    @Test
    void aFileIsOpenToMembersOnceSentAndToItsAuthorBefore() {
        var place = Place.asking(community);
        drafts.attach(place, mieke, "afspraken.txt", bytes("Onze afspraken"));
        var file = drafts.find(place, mieke).files().getFirst().id();
        var stranger = circle.stranger("Vera Vreemd");
        assertThat(attachments.open(file, mieke)).isPresent();
        assertThat(attachments.open(file, jan)).as("still a draft").isEmpty();

        var question = feed.ask(community, mieke, new DraftText("Wie heeft afspraken?", "", ""));
        assertThat(attachments.open(file, jan)).isPresent();
        assertThat(attachments.open(file, stranger)).isEmpty();

        feed.withdraw(question, mieke);
        assertThat(attachments.open(file, jan))
                .as("withdrawn with its question")
                .isEmpty();
    }

    @Test
    void answersGivenAtTheSameMomentEachGetTheirPlace() throws Exception {
        var question = ask("Wie vervangt bij ziekte?");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 12)
                    .<Callable<ReplyId>>mapToObj(n -> () -> feed.answer(question, jan, "Antwoord " + n))
                    .toList();
            for (var answer : threads.invokeAll(answers)) {
                answer.get();
            }
        }

        var thread = pages.thread(question, mieke);
        assertThat(thread.replies())
                .extracting(ReplyRead::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(thread.question().replies()).isEqualTo(12);
    }

    @Test
    void listsComeInPagesThatNeitherOverlapNorSkip() {
        var asked = IntStream.range(0, 45).mapToObj(n -> ask("Vraag " + n)).toList();

        var first = pages.page(community, jan, FeedFilter.OPEN, null);
        var second = pages.page(community, jan, FeedFilter.OPEN, first.next());
        var third = pages.page(community, jan, FeedFilter.OPEN, second.next());

        assertThat(third.next()).isNull();
        assertThat(Stream.of(first, second, third)
                        .flatMap(page -> page.lines().stream())
                        .map(QuestionLine::id))
                .containsExactlyElementsOf(asked.reversed());
    }

    @Test
    void filtersShowWhatTheySay() {
        var open = ask("Open");
        var answered = ask("Beantwoord");
        var done = ask("Afgerond");
        var withdrawn = ask("Ingetrokken");
        var tagged = feed.ask(community, jan, new DraftText("Van Jan", "", "ouders"));
        feed.answer(answered, jan, "Ja");
        feed.finish(done, mieke, "");
        feed.withdraw(withdrawn, mieke);

        assertThat(shown(new FeedFilter(FeedFilter.Which.OPEN, null))).containsExactly(tagged, answered, open);
        assertThat(shown(new FeedFilter(FeedFilter.Which.UNANSWERED, null))).containsExactly(tagged, open);
        assertThat(shown(new FeedFilter(FeedFilter.Which.DONE, null))).containsExactly(done);
        assertThat(shown(new FeedFilter(FeedFilter.Which.MINE, null))).containsExactly(done, answered, open);
        assertThat(shown(FeedFilter.tagged("ouders"))).containsExactly(tagged);
    }

    @Test
    void whatDidNotChangeIsTheVerySameObjectForAllPages() {
        var question = ask("Wie vervangt bij ziekte?");
        var kept = feed.answer(question, jan, "Wij delen een **pool**.");
        var edited = feed.answer(question, jan, "Nog iets.");
        var before = pages.thread(question, mieke);

        feed.edit(edited, jan, "Nog iets anders.");
        var added = feed.answer(question, mieke, "Dank!");
        var after = pages.thread(question, jan);

        assertThat(after.changedSince(before)).extracting(ReplyRead::id).containsExactly(edited, added);
        assertThat(after.replies().getFirst()).isSameAs(before.replies().getFirst());
        assertThat(after.replies().getFirst().id()).isEqualTo(kept);
        assertThat(after.changedSince(after)).isEmpty();
    }

    @Test
    void openingAQuestionOnceMoreChangesNothing() {
        var question = ask("Wie vervangt bij ziekte?");
        feed.open(question, jan, 0);
        var told = notices.version(FeedPages.reading(jan));

        feed.open(question, jan, 0);
        assertThat(notices.version(FeedPages.reading(jan))).isEqualTo(told);

        feed.answer(question, mieke, "Ik vond het al.");
        feed.open(question, jan, 1);
        assertThat(notices.version(FeedPages.reading(jan))).isGreaterThan(told);
    }

    @Test
    void eachPersonHasTheirOwnUnread() {
        var question = ask("Wie vervangt bij ziekte?");
        assertThat(unread(question, jan)).isEqualTo(Unread.NEVER_OPENED);
        assertThat(unread(question, mieke)).isEqualTo(Unread.NOTHING);
        assertThat(pages.unreadQuestions(community, jan)).isEqualTo(1);
        assertThat(pages.unreadQuestions(community, mieke)).isZero();

        feed.open(question, jan, 0);
        feed.answer(question, jan, "Wij delen een pool.");
        feed.answer(question, jan, "Nog iets.");

        assertThat(unread(question, mieke)).isEqualTo(new Unread(2, false));
        assertThat(unread(question, jan)).isEqualTo(Unread.NOTHING);
        assertThat(pages.unreadQuestions(community, mieke)).isEqualTo(1);
    }

    @Test
    void aMentionHelpAndHarvestWaitForWhomTheyConcern() {
        var question = ask("Wie vervangt bij ziekte? ");
        var reply = feed.answer(question, jan, "Vraag het aan @Mieke Dierckx zelf.");
        assertThat(labels(mieke)).contains("feed.FeedWaiting.mentioned");

        feed.open(question, mieke, 1);
        assertThat(labels(mieke)).doesNotContain("feed.FeedWaiting.mentioned", "feed.FeedWaiting.answered");

        feed.helped(reply, mieke, true);
        assertThat(labels(jan)).contains("feed.FeedWaiting.helped");
        feed.open(question, jan, 1);
        feed.finish(question, mieke, "We deden het.");
        assertThat(labels(jan)).contains("feed.FeedWaiting.harvested");
    }

    @Test
    void whatIsMutedAsksNothing() {
        var question = ask("Wie vervangt bij ziekte?");
        assertThat(today.waitingFor(jan)).extracting(WaitingItem::labelKey).contains("feed.FeedWaiting.can-help");

        feed.follow(question, jan, Following.MUTED);

        assertThat(labels(jan)).noneMatch(label -> label.startsWith("feed."));
    }

    @Test
    void aQuestionAboutWhatSomeoneKnowsWaitsForThemUntilTheyAnswered() {
        profiles.add(jan, ExpertiseKind.KNOWS, "Zorgoverleg");
        var question = feed.ask(community, mieke, new DraftText("Hoe vaak?", "", "zorgoverleg, ouders"));
        assertThat(labels(jan)).contains("feed.FeedWaiting.knows-about").doesNotContain("feed.FeedWaiting.can-help");

        feed.answer(question, jan, "Wekelijks.");

        assertThat(labels(jan)).doesNotContain("feed.FeedWaiting.knows-about");
    }

    private QuestionId ask(String title) {
        return feed.ask(community, mieke, new DraftText(title, "", ""));
    }

    private List<QuestionId> shown(FeedFilter filter) {
        return pages.page(community, mieke, filter, null).lines().stream()
                .map(QuestionLine::id)
                .toList();
    }

    private Unread unread(QuestionId question, PersonId person) {
        var lines = pages.lines(community, person, List.of(question));
        return Objects.requireNonNull(pages.unread(community, person, lines).get(question));
    }

    private List<String> labels(PersonId person) {
        return today.waitingFor(person).stream().map(WaitingItem::labelKey).toList();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void closed(ThrowingCallable act) {
        assertThatExceptionOfType(NotAMember.class).isThrownBy(act);
    }
}
