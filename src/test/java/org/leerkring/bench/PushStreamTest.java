package org.leerkring.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PushStreamTest {

    private final List<String> messages = new ArrayList<>();
    private final PushStream stream = new PushStream(messages::add);

    @Test
    void severalMessagesInOnePartAreToldApart() {
        stream.received("3|abc5|d|e|f");

        assertThat(messages).containsExactly("abc", "d|e|f");
    }

    @Test
    void aMessageInPartsIsOneMessage() {
        stream.received("1");
        stream.received("2|twelve ");
        stream.received("chars3|");
        stream.received("end");

        assertThat(messages).containsExactly("twelve chars", "end");
    }

    @Test
    void heartbeatsAreNoMessages() {
        stream.received("X");
        stream.received(" X3|abcX");

        assertThat(messages).containsExactly("abc");
    }
}
