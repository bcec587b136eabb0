package org.leerkring.mailgroup.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Origin;
import org.leerkring.feed.QuestionId;
import org.leerkring.mailgroup.MessageIds;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of each kind of mail. */
class SortingTest extends InboundTest {

    @Autowired
    MessageIds ids;

    @Test
    void aMailToTheCommunityIsAQuestion() throws Exception {
        var answer = bring(address, mail(mieke, "Wie vervangt bij ziekte?", "Bij ons loopt het vast."));

        assertThat(answer).startsWith("250");
        var question = thread(questions().getFirst()).question();
        assertThat(question.title()).isEqualTo("Wie vervangt bij ziekte?");
        assertThat(question.markdown()).isEqualTo("Bij ons loopt het vast.");
        assertThat(question.author()).isEqualTo(mieke);
        assertThat(question.origin()).isEqualTo(Origin.MAIL);
        assertThat(states()).containsExactly("POSTED");
        assertThat(letters(email(mieke))).isEmpty();
    }

    @Test
    void withoutASubjectTheFirstWordsAskTheQuestion() throws Exception {
        bring(address, mail(mieke, "", "Wie heeft ervaring met co-teaching?\nWij beginnen volgend jaar."));

        assertThat(thread(questions().getFirst()).question().title()).isEqualTo("Wie heeft ervaring met co-teaching?");
    }

    @Test
    void aMailToAThreadIsAnAnswerWhateverItsSubject() throws Exception {
        var question = asked();

        bring(threadAddress(question, jan), mail(jan, "Iets heel anders", "Wij werken met een pool."));

        assertThat(questions()).containsExactly(question);
        var reply = thread(question).replies().getFirst();
        assertThat(reply.markdown()).isEqualTo("Wij werken met een pool.");
        assertThat(reply.author()).isEqualTo(jan);
        assertThat(reply.origin()).isEqualTo(Origin.MAIL);
    }

    @Test
    void aMailThatRefersToAPostOfOursIsAnAnswer() throws Exception {
        var question = asked();

        bring(address, mail(jan, "Re: Wie vervangt?", "Met een pool.", "In-Reply-To: " + ids.of(question)));
        var reply = thread(question).replies().getFirst().id();
        bring(
                address,
                mail(mieke, "Re: Wie vervangt?", "Hoe groot?", "References: <elders@x.example> " + ids.of(reply)));

        assertThat(questions()).containsExactly(question);
        assertThat(thread(question).replies())
                .extracting(it -> it.markdown())
                .containsExactly("Met een pool.", "Hoe groot?");
    }

    @Test
    void anAnswerThatIsReadBeforeTheMailItAnswersWaitsForIt() throws Exception {
        var own = "<" + UUID.randomUUID() + "@school.example>";
        var before = stillToBeSorted();
        bringOnly(address, mail(jan, "Re: Wie vervangt?", "Met een pool.", "In-Reply-To: " + own));
        bringOnly(address, mail(mieke, "Wie vervangt?", "Bij ziekte.", "Message-ID: " + own));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(states()).containsExactly("WAITING", "WAITING", "POSTED"));

        jdbc.sql("delete from mailgroup_arrival where id = ?").param(before).update();
        settled();

        assertThat(questions()).hasSize(1);
        assertThat(thread(questions().getFirst()).replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.author()).isEqualTo(jan));
    }

    /** A mail that came before, and that nobody got round to yet. */
    private UUID stillToBeSorted() {
        var id = new UUID(0, 1);
        jdbc.sql("""
                        insert into mailgroup_arrival (id, version, community_id, recipient, envelope_from, content, size,
                                                       received_at, state)
                        values (?, 0, ?, 'kring@kring.example', 'an@school.example', ?, 1, '2026-01-01', 'WAITING')""").params(id, community.value(), "0".repeat(64)).update();
        return id;
    }

    @Test
    void aMailThatRefersToAMembersOwnMailIsAnAnswer() throws Exception {
        var own = "<" + UUID.randomUUID() + "@school.example>";
        bring(address, mail(mieke, "Wie vervangt?", "Bij ziekte.", "Message-ID: " + own));

        bring(address, mail(mieke, "Re: Wie vervangt?", "Ik bedoel: op vrijdag.", "In-Reply-To: " + own));

        assertThat(questions()).hasSize(1);
        assertThat(thread(questions().getFirst()).replies()).hasSize(1);
    }

    @Test
    void aReferenceToAnotherCommunityCountsForNothing() throws Exception {
        var elsewhere = circle.found();
        var els = circle.member(elsewhere, "Els Elders");
        var theirs = feed.ask(elsewhere, els, new DraftText("Hun vraag", "", ""));

        bring(address, mail(jan, "Re: Hun vraag", "Bij ons ook.", "In-Reply-To: " + ids.of(theirs)));

        assertThat(questions()).hasSize(1);
        assertThat(pages.thread(theirs, els).replies()).isEmpty();
    }

    @Test
    void anAnswerToAnOverviewOfSeveralQuestionsIsNoNewQuestionAndItsSenderHearsWhatToDo() throws Exception {
        bring(address, mail(mieke, "Re: Overzicht", "Ja hoor.", "In-Reply-To: " + ids.ofDigest(UUID.randomUUID())));

        assertThat(questions()).isEmpty();
        assertThat(states()).containsExactly("STUCK");
        assertThat(letters(email(mieke))).singleElement().satisfies(letter -> assertThat(letter.text())
                .contains("overzicht"));
    }

    @Test
    void theSameMailTwiceIsOnePost() throws Exception {
        var mail = mail(mieke, "Wie vervangt?", "Bij ziekte.");

        bring(address, mail);
        bring(address, mail);

        assertThat(questions()).hasSize(1);
        assertThat(states()).containsExactly("POSTED", "PASSED_OVER");
    }

    @Test
    void theSameMailTwiceIsOnePostEvenWithoutAMessageId() throws Exception {
        var mail = mail(mieke, "Wie vervangt?", "Bij ziekte.").replaceAll("Message-ID: .*\n", "");

        bring(address, mail);
        bring(address, mail);

        assertThat(questions()).hasSize(1);
    }

    @Test
    void aMailToTheCommunityAndToAThreadOfItIsOneAnswer() throws Exception {
        var question = asked();
        try (var conversation = new SmtpConversation(door.port().orElseThrow())) {
            conversation.say("EHLO sender.example");
            conversation.say("MAIL FROM:<jan@school.example>");
            conversation.say("RCPT TO:<" + address + ">");
            conversation.say("RCPT TO:<" + threadAddress(question, jan) + ">");
            conversation.say("DATA");
            conversation.finish(mail(jan, "Re: Wie vervangt?", "Met een pool."));
        }
        settled();

        assertThat(questions()).containsExactly(question);
        assertThat(thread(question).replies()).hasSize(1);
    }

    @Test
    void aStrangerIsToldOnceThatOnlyMembersWriteHere() throws Exception {
        var stranger = "vera-" + UUID.randomUUID() + "@elders.example";

        bring(address, mail(stranger, "Reclame?", "Dag kring."));
        bring(address, mail(stranger, "Nog eens", "Dag kring."));

        assertThat(questions()).isEmpty();
        assertThat(states()).containsExactly("TURNED_AWAY", "PASSED_OVER");
        var letter = letters(stranger).getFirst();
        assertThat(letters(stranger)).hasSize(1);
        assertThat(letter.text()).contains("Alleen leden").contains("Only members");
        assertThat(letter.text())
                .doesNotContain(communities.roster(community).community().name());
    }

    @Test
    void aFormerMemberIsToldInTheirOwnLanguage() throws Exception {
        var fons = circle.formerMember(community, "Fons Vroeger");

        bring(address, mail(fons, "Nog een vraag", "Mag dat nog?"));

        assertThat(questions()).isEmpty();
        assertThat(letters(email(fons)).getFirst().text())
                .contains("Alleen leden")
                .doesNotContain("Only members");
    }

    @Test
    void machinesAreNeverAnsweredAndNeverPost() throws Exception {
        var stranger = "robot-" + UUID.randomUUID() + "@elders.example";

        bring(address, mail(mieke, "Afwezig", "Ik ben er niet.", "Auto-Submitted: auto-replied"));
        bring(
                address,
                mail(stranger, "Nieuwsbrief", "Koop nu.", "Precedence: bulk", "List-Unsubscribe: <https://x.example>"));
        bring(address, mail("no-reply@elders.example", "Bevestig", "Klik hier."));
        try (var conversation = new SmtpConversation(door.port().orElseThrow())) {
            conversation.bring("", address, mail(stranger, "Onbestelbaar?", "Tekst."));
        }
        settled();

        assertThat(questions()).isEmpty();
        assertThat(states()).hasSize(4).containsOnly("PASSED_OVER");
        assertThat(letters(stranger)).isEmpty();
        assertThat(letters(email(mieke))).isEmpty();
        assertThat(letters("no-reply@elders.example")).isEmpty();
    }

    @Test
    void aMailThatGoesRoundInCirclesStops() throws Exception {
        var round = "Received: from a.example by b.example; Fri, 20 Nov 2026 10:15:00 +0100\n"
                .repeat(60)
                .strip();

        bring(address, mail(mieke, "Rondje", "En rond.", round));

        assertThat(questions()).isEmpty();
        assertThat(reason()).isEqualTo("LOOP");
    }

    @Test
    void aStrangerWhoClaimsToWriteFromAnAddressOfOursGetsNoAnswer() throws Exception {
        bring(address, mail(address, "Lus", "Van mezelf."));

        assertThat(questions()).isEmpty();
        assertThat(letters(address)).isEmpty();
    }

    @Test
    void whoUsesSomeoneElsesThreadAddressAnswersUnderTheirOwnName() throws Exception {
        var question = asked();

        bring(threadAddress(question, jan), mail(coach, "Re: Wie vervangt?", "Doorgestuurd gekregen, en toch."));

        assertThat(thread(question).replies().getFirst().author()).isEqualTo(coach);
    }

    @Test
    void aStrangerWithAThreadAddressAnswersNothing() throws Exception {
        var question = asked();

        bring(threadAddress(question, jan), mail("vera@elders.example", "Re: Wie vervangt?", "Ik weet het."));

        assertThat(thread(question).replies()).isEmpty();
    }

    @Test
    void aMailThatIsProvenToBeSomeoneElsesWaitsForTheCoach() throws Exception {
        bring(
                address,
                mail(
                        mieke,
                        "Dringend: geld nodig",
                        "Stort op deze rekening.",
                        "Authentication-Results: mx.kring.example; spf=pass smtp.mailfrom=evil.example;\n dkim=none; dmarc=fail (p=none) header.from=voorbeeld.be"));

        assertThat(questions()).isEmpty();
        assertThat(states()).containsExactly("STUCK");
        assertThat(reason()).isEqualTo("mailgroup.Obstacle.not-proven");
        assertThat(letters(email(mieke))).isEmpty();
    }

    @Test
    void whatOtherServersSayAboutTheSenderCountsForNothing() throws Exception {
        bring(
                address,
                mail(
                        mieke,
                        "Wie vervangt?",
                        "Bij ziekte.",
                        "Authentication-Results: mx.kring.example; dmarc=pass header.from=voorbeeld.be",
                        "Authentication-Results: mx.elders.example; dmarc=fail header.from=voorbeeld.be"));

        assertThat(questions()).hasSize(1);
    }

    @Test
    void whatTheFeedRefusesWaitsAndItsSenderIsTold() throws Exception {
        var mail = mail(mieke, "Een heel boek", "woord ".repeat(8000));

        bring(address, mail);

        assertThat(questions()).isEmpty();
        assertThat(reason()).isEqualTo("feed.refused.body-long");
        assertThat(letters(email(mieke))).hasSize(1).first().satisfies(letter -> {
            assertThat(letter.subject()).contains("Een heel boek");
            assertThat(letter.text()).contains("bewaard").contains("30000");
        });
    }

    @Test
    void aFileThatCannotGoAlongIsLeftOutAndTold() throws Exception {
        bring(address, """
                From: Mieke <%s>
                Subject: Twee bestanden
                Message-ID: <%s@school.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=grens

                --grens
                Content-Type: text/plain; charset=utf-8

                Zie de bijlagen.
                --grens
                Content-Type: text/plain; name="lijst.txt"
                Content-Disposition: attachment; filename="lijst.txt"

                een, twee
                --grens
                Content-Type: application/octet-stream; name="snel.exe"
                Content-Disposition: attachment; filename="snel.exe"
                Content-Transfer-Encoding: base64

                TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAA=
                --grens--
                """.formatted(email(mieke), UUID.randomUUID()));

        var question = thread(questions().getFirst()).question();
        assertThat(question.files()).extracting(file -> file.name()).containsExactly("lijst.txt");
        assertThat(question.markdown()).startsWith("Zie de bijlagen.").contains("snel.exe");
        assertThat(letters(email(mieke)).getFirst().text()).contains("snel.exe");
    }

    @Test
    void aMailThatSaysNothingWaits() throws Exception {
        bring(address, mail(mieke, "", ""));

        assertThat(questions()).isEmpty();
        assertThat(reason()).isEqualTo("mailgroup.Obstacle.empty");
    }

    @Test
    void aMailWhoseBytesAreGoneWaitsAfterItsLastTry() throws Exception {
        database.goAway();
        database.comeBack();
        jdbc.sql(
                        "insert into mailgroup_arrival (id, version, community_id, recipient, envelope_from, content, size, received_at, state) values (?, 0, ?, ?, 'x', ?, 1, now(6) - interval 1 day, 'WAITING')")
                .params(UUID.randomUUID(), community.value(), address, "0".repeat(64))
                .update();
        tidying.tidy();

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(states()).containsExactly("STUCK"));
        assertThat(reason()).isEqualTo("mailgroup.Obstacle.trouble");
    }

    @Autowired
    Tidying tidying;

    private QuestionId asked() {
        return feed.ask(community, mieke, new DraftText("Wie vervangt?", "Bij ziekte.", ""));
    }
}
