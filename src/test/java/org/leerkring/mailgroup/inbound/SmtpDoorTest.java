package org.leerkring.mailgroup.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leerkring.files.RawFiles;
import org.springframework.beans.factory.annotation.Autowired;

/** How the door speaks with those who bring mail. */
class SmtpDoorTest extends InboundTest {

    @Autowired
    RawFiles files;

    @AfterEach
    void theDatabaseIsBack() {
        database.comeBack();
    }

    @Test
    void anUnknownAddressIsRefusedInASentence() throws Exception {
        assertThat(bringOnly("bestaat-niet@kring.example", mail(mieke, "Dag", "Dag")))
                .startsWith("550")
                .contains("kennen we niet")
                .contains("do not know");
        assertThat(bringOnly("re-aaaaaaaaaaaaaaaaaaaaaaaaaa@kring.example", mail(mieke, "Dag", "Dag")))
                .startsWith("550");
    }

    @Test
    void mailForOthersIsNotHandedOn() throws Exception {
        assertThat(bringOnly("iemand@elders.example", mail(mieke, "Dag", "Dag")))
                .startsWith("550");
    }

    @Test
    void aMailThatSaysItIsTooLargeIsRefusedBeforeItComes() throws Exception {
        try (var conversation = open()) {
            assertThat(conversation.say("EHLO sender.example")).contains("SIZE 1048576");
            assertThat(conversation.say("MAIL FROM:<x@school.example> SIZE=9999999"))
                    .startsWith("552");
        }
    }

    @Test
    void aMailThatTurnsOutTooLargeIsRefusedAndTheConversationGoesOn() throws Exception {
        try (var conversation = open()) {
            var large = mail(mieke, "Groot", ("x".repeat(70) + "\n").repeat(20_000));
            assertThat(conversation.bring("x@school.example", address, large))
                    .startsWith("552")
                    .contains("1 MB");

            conversation.say("RSET");
            assertThat(conversation.bring("x@school.example", address, mail(mieke, "Klein", "Dag")))
                    .startsWith("250");
        }
        settled();
        assertThat(questions()).hasSize(1);
    }

    @Test
    void whileTheDatabaseIsAwayMailIsToComeBackLater() throws Exception {
        var mail = mail(mieke, "Straks", "Dag");
        try (var conversation = open()) {
            conversation.say("EHLO sender.example");
            conversation.say("MAIL FROM:<x@school.example>");
            conversation.say("RCPT TO:<" + address + ">");
            conversation.say("DATA");
            database.goAway();
            assertThat(conversation.finish(mail)).startsWith("451").contains("Probeer");

            conversation.say("RSET");
            assertThat(conversation.bring("x@school.example", address, mail)).startsWith("451");

            database.comeBack();
            assertThat(conversation.bring("x@school.example", address, mail)).startsWith("250");
        }
        settled();
        assertThat(questions()).hasSize(1);
    }

    @Test
    void whatIsAnsweredWith250IsKeptAsItCame() throws Exception {
        var mail = mail(mieke, "Puntjes", "Eerst.\n.\n..twee puntjes\nLaatst.");

        bring(address, mail);

        var content = jdbc.sql("select content from mailgroup_arrival where community_id = ?")
                .param(community.value())
                .query(String.class)
                .single();
        try (var raw = files.open(content)) {
            assertThat(raw).hasContent(mail.replace("\n", "\r\n") + "\r\n");
        }
    }

    @Test
    void aMailThatBreaksOffIsNone() throws Exception {
        try (var conversation = open()) {
            conversation.say("EHLO sender.example");
            conversation.say("MAIL FROM:<x@school.example>");
            conversation.say("RCPT TO:<" + address + ">");
            conversation.say("DATA");
            conversation.begin(mail(mieke, "Halverwege", "Dag"));
        }
        bring(address, mail(mieke, "Heel", "Dag"));

        assertThat(states()).containsExactly("POSTED");
    }

    @Test
    void oneMailHasSoManyRecipientsAndNoMore() throws Exception {
        try (var conversation = open()) {
            conversation.say("EHLO sender.example");
            conversation.say("MAIL FROM:<x@school.example>");
            for (var i = 0; i < 50; i++) {
                assertThat(conversation.say("RCPT TO:<" + address + ">")).startsWith("250");
            }
            assertThat(conversation.say("RCPT TO:<" + address + ">")).startsWith("452");
        }
    }

    private SmtpConversation open() throws IOException {
        return new SmtpConversation(door.port().orElseThrow());
    }
}
