package org.leerkring.mailgroup.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Multipart;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Mailed;
import org.leerkring.feed.reading.Following;
import org.leerkring.local.MailSink;
import org.leerkring.mailgroup.MailAddress;
import org.leerkring.post.mailing.Copy;

/** Posts as they arrive at a mail server that speaks SMTP. */
class PostMailTest extends OutgoingTest {

    @Test
    void aQuestionGoesToEachMemberButWhoAskedIt() {
        ask("Wie vervangt bij ziekte?");

        allDone();
        assertThat(recipients()).containsExactlyInAnyOrder(address(jan), address(els));
    }

    @Test
    void itComesFromItsAuthorByWayOfTheCommunity() throws Exception {
        ask("Wie vervangt bij ziekte?");

        var mail = mailTo(jan);
        var card = communities.roster(community).community();
        assertThat(mail.getFrom()[0].toString())
                .contains("Mieke Dierckx via " + card.name())
                .endsWith("<" + card.slug() + "@kring.voorbeeld.be>");
        assertThat(mail.getSubject()).isEqualTo("Wie vervangt bij ziekte?");
        assertThat(mail.getHeader("List-Id", null)).isEqualTo("<" + card.slug() + ".kring.voorbeeld.be>");
        assertThat(mail.getHeader("List-Post", null)).isEqualTo("<mailto:" + card.slug() + "@kring.voorbeeld.be>");
        assertThat(mail.getHeader("List-Archive", null)).contains("/kringen/" + card.slug() + "/vragen");
        assertThat(mail.getHeader("List-Help", null)).isNotBlank();
        assertThat(unfolded(mail, "List-Unsubscribe")).startsWith("<http").contains("/mail/af/");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Precedence", null)).isEqualTo("list");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("no");
        assertThat(mail.getHeader("Feedback-ID", null)).startsWith("question:");
        assertThat(mail.getHeader("X-Leerkring", null)).isNotBlank();
    }

    @Test
    void everyoneAnswersAtAnAddressOfTheirOwn() throws Exception {
        ask("Wie vervangt bij ziekte?");

        var jansAddress = mailTo(jan).getReplyTo()[0].toString();
        var elsAddress = mailTo(els).getReplyTo()[0].toString();
        assertThat(jansAddress).isNotEqualTo(elsAddress);
        assertThat(addresses.read(jansAddress)).get().isInstanceOf(MailAddress.OfThread.class);
    }

    @Test
    void aMailThatDoesNotArriveComesBackToACopyOfOnePerson() {
        var question = ask("Wie vervangt bij ziekte?");

        mailTo(jan);
        var back = sink.mails().stream()
                .filter(mail -> mail.to().equals(address(jan)))
                .map(MailSink.Caught::from)
                .findFirst()
                .orElseThrow();
        assertThat(addresses.read(back)).get().isInstanceOfSatisfying(MailAddress.Return.class, returned -> assertThat(
                        mailings.recipientOf(returned.token().value()))
                .get()
                .extracting(Copy::recipient, Copy::kind, Copy::subject)
                .containsExactly(jan.value(), "question", question.value()));
    }

    @Test
    void answersHangBelowTheirQuestion() throws Exception {
        var question = ask("Wie vervangt bij ziekte?");
        var asked = mailTo(jan);
        allDone();
        sink.reset();

        feed.answer(question, els, "Wij delen een pool.");

        var answer = mailTo(jan);
        assertThat(asked.getMessageID()).isEqualTo(messages.of(question));
        assertThat(answer.getHeader("In-Reply-To", null)).isEqualTo(asked.getMessageID());
        assertThat(answer.getHeader("References", null)).endsWith(asked.getMessageID());
        assertThat(answer.getSubject()).isEqualTo("Re: Wie vervangt bij ziekte?");
        assertThat(answer.getReplyTo()).isEqualTo(asked.getReplyTo());
        assertThat(mailTo(mieke).getMessageID())
                .as("the same in every copy")
                .isEqualTo(answer.getMessageID())
                .isNotEqualTo(asked.getMessageID());
    }

    @Test
    void whoAskedByMailFindsTheAnswersBelowTheirOwnMail() throws Exception {
        var question = ask("Wie vervangt bij ziekte?");
        jdbc.sql(
                        "insert into mailgroup_message (community_id, message_id, question_id, posted_at) values (?, ?, ?, now())")
                .params(community.value(), "<CAF123@mail.voorbeeld.be>", question.value())
                .update();

        feed.answer(question, els, "Wij delen een pool.");

        assertThat(unfolded(mailTo(mieke), "References"))
                .isEqualTo("<CAF123@mail.voorbeeld.be> " + messages.of(question));
    }

    @Test
    void theWordsComeAsTextAndAsHtml() throws Exception {
        feed.ask(community, mieke, new DraftText("Wie vervangt?", "Vraag voor **iedereen** & <b>snel</b>.", ""));

        var body = (Multipart) mailTo(jan).getContent();
        assertThat(body.getContentType()).startsWith("multipart/alternative");
        assertThat(body.getBodyPart(0).getContent().toString())
                .startsWith("Vraag voor **iedereen** & <b>snel</b>.")
                .contains("Antwoord gewoon op deze mail")
                .contains("/doen#");
        assertThat(body.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(body.getBodyPart(1).getContent().toString())
                .contains("<strong>iedereen</strong> &amp; &lt;b&gt;snel&lt;/b&gt;")
                .contains("prefers-color-scheme: dark");
    }

    @Test
    void theSubjectStartsWithWhatTheCoachChose() throws Exception {
        var coach = circle.coach(community, "Carla Coach");
        prefixes.choose(community, coach, " [Kempen] ");

        ask("Wie vervangt bij ziekte?");

        assertThat(mailTo(jan).getSubject()).isEqualTo("[Kempen] Wie vervangt bij ziekte?");
    }

    @Test
    void whoMutedItHearsNothingAndWhoFollowsHearsAtOnce() {
        var question = ask("Wie vervangt bij ziekte?");
        allDone();
        sink.reset();
        feed.follow(question, jan, Following.MUTED);
        notifications.choose(community, els, NotificationChoice.NONE);
        feed.follow(question, els, Following.FOLLOWING);
        var an = circle.member(community, "An Claes");
        notifications.choose(community, an, NotificationChoice.NONE);
        var bea = circle.member(community, "Bea Claes");
        notifications.choose(community, bea, NotificationChoice.DAILY);

        feed.answer(question, mieke, "Ik vond al iets.");

        allDone();
        assertThat(recipients()).containsExactly(address(els));
    }

    @Test
    void whoIsCalledByNameHearsItAtOnceAndOnce() {
        notifications.choose(community, jan, NotificationChoice.NONE);

        feed.ask(community, mieke, new DraftText("Nog iets", "Kan jij dat, @Jan Verlinden?", ""));

        allDone();
        assertThat(recipients()).containsExactlyInAnyOrder(address(jan), address(els));
    }

    @Test
    void whatWasTakenBackBeforeItLeftDoesNotLeave() {
        sink.refuse(address(jan), 450);
        sink.refuse(address(els), 450);
        var question = ask("Wie vervangt bij ziekte?");
        await().until(() -> jdbc.sql("select count(*) from post_copy c join post_mailing m on m.id = c.mailing_id"
                                + " where m.subject = ?")
                        .param(question.value())
                        .query(Integer.class)
                        .single()
                == 2);

        feed.withdraw(question, mieke);
        sink.accept(address(jan));
        sink.accept(address(els));

        allDone();
        assertThat(sink.mails()).isEmpty();
        assertThat(states(question)).containsExactly("DROPPED", "DROPPED");
    }

    @Test
    void whoLeftMeanwhileGetsNothing() {
        sink.refuse(address(jan), 450);
        var question = ask("Wie vervangt bij ziekte?");
        mailTo(els);

        circle.endYesterday(community, jan);
        sink.accept(address(jan));

        allDone();
        assertThat(recipients()).containsExactly(address(els));
        assertThat(states(question)).containsExactlyInAnyOrder("SENT", "DROPPED");
    }

    @Test
    void oneWhoIsRefusedKeepsNobodyElseFromTheirMail() {
        sink.refuse(address(jan), 550);

        var question = ask("Wie vervangt bij ziekte?");

        allDone();
        assertThat(recipients()).containsExactly(address(els));
        assertThat(states(question)).containsExactlyInAnyOrder("SENT", "REFUSED");
    }

    @Test
    void filesGoAlongAsFarAsTheyFit() throws Exception {
        var small = files.keep(
                "afspraken.txt", new ByteArrayInputStream("Afspraken".repeat(20).getBytes()));
        var large = files.keep(
                "verslag.txt", new ByteArrayInputStream("Verslag".repeat(400).getBytes()));
        feed.askByMail(community, mieke, new Mailed("Wie vervangt?", "In bijlage.", "", List.of(large, small)));

        var all = (Multipart) mailTo(jan).getContent();
        assertThat(all.getContentType()).startsWith("multipart/mixed");
        assertThat(all.getCount()).isEqualTo(2);
        assertThat(all.getBodyPart(1).getFileName()).isEqualTo("afspraken.txt");
        assertThat(all.getBodyPart(1).getInputStream().readAllBytes()).hasSize(180);
        var text = ((Multipart) all.getBodyPart(0).getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
        assertThat(text).contains("Bijlage: afspraken.txt").containsPattern("Te groot .*verslag\\.txt, 3 kB\\s+http");
    }

    /** Where mail servers stand still for an hour, mails wait for it; each then goes once. */
    @Test
    void aMailServerThatWasAwayDelaysAndLosesNothing() {
        var port = sink.port();
        sink.close();
        var question = ask("Wie vervangt bij ziekte?");
        feed.answer(question, els, "Wij delen een pool.");
        await().until(() -> failures() > 0);

        sink = MailSink.start(port);

        allDone();
        assertThat(recipients()).containsExactlyInAnyOrder(address(jan), address(els), address(mieke), address(jan));
        assertThat(states(question)).containsOnly("SENT");
    }

    private int failures() {
        return jdbc.sql("""
                        select coalesce(max(consecutive_failures), 0) from scheduled_tasks
                        where task_name = 'post-deliver-copies'""").query(Integer.class).single();
    }
}
