package org.leerkring.mailgroup.inbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.ReplyRead;
import org.leerkring.mailgroup.MessageIds;
import org.leerkring.mailgroup.reading.Corpus;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers as mail programs write them, and what machines send in between, brought to the door word by word. */
class MailClientsTest extends InboundTest {

    @Autowired
    MessageIds ids;

    @ParameterizedTest
    @MethodSource("org.leerkring.mailgroup.reading.Corpus#names")
    void whatAPersonWroteIsAPostAndWhatAMachineSentIsNone(String name) throws IOException {
        var question = feed.ask(community, mieke, new DraftText("Wie vervangt?", "Bij ziekte.", ""));
        var mail = janWrites(name, question);
        var expected = Corpus.expected(name);

        try (var conversation = new SmtpConversation(door.port().orElseThrow())) {
            assertThat(conversation.bring("sender@school.example", threadAddress(question, jan), mail))
                    .startsWith("250");
        }
        settled();

        if (expected.kind().equals("PERSON")) {
            assertThat(thread(question).replies()).singleElement().satisfies(answer -> {
                assertThat(answer.author()).isEqualTo(jan);
                assertThat(answer.markdown().strip()).startsWith(expected.text().strip());
                assertThat(expected.cut())
                        .allSatisfy(words -> assertThat(rest(answer)).contains(words));
            });
        } else {
            assertThat(thread(question).replies()).isEmpty();
            assertThat(letters(email(jan))).isEmpty();
        }
        assertThat(questions()).containsExactly(question);
    }

    /** The corpus' mail as one of ours: from a member, about this question, and never the same twice. */
    private byte[] janWrites(String name, QuestionId question) {
        return new String(Corpus.raw(name), ISO_8859_1)
                .replaceFirst("(?m)^From: .*$", "From: Jan Verlinden <" + email(jan) + ">")
                .replaceFirst("(?m)^Message-ID: .*$", "Message-ID: <" + UUID.randomUUID() + "@school.example>")
                .replaceFirst("(?m)^In-Reply-To: .*$", "In-Reply-To: " + ids.of(question))
                .getBytes(ISO_8859_1);
    }

    private static String rest(ReplyRead answer) {
        return String.valueOf(answer.rest());
    }
}
