package org.leerkring.rounds.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@ContextConfiguration(initializers = MariaDb.class)
class MethodEditionsTest {

    @Autowired
    ShippedMethods shipped;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Test
    void whatIsShippedIsKeptToTheLastAttribute() {
        var node = node();

        assertThat(shipped.all()).isNotEmpty().allSatisfy(method -> assertThat(node.of(method.key(), method.version()))
                .isEqualTo(method));
    }

    @Test
    void anUpgradeOfTheFileDoesNotChangeAVersionThatWasSeen() {
        var first = fresh();
        node().keepShipped(first);

        var upgraded = node();
        var changed = first.under(first.key(), new Wording("Anders", "Different"));
        assertThat(upgraded.keepShipped(changed)).isEqualTo(first);
        assertThat(upgraded.keepShipped(changed.numbered(2))).isEqualTo(changed.numbered(2));
        assertThat(upgraded.of(first.key(), 1)).isEqualTo(first);
    }

    @Test
    void twoNodesThatStartAtOnceKeepItOnce() throws Exception {
        var method = fresh();
        var together = new CyclicBarrier(2);
        Callable<Method> start = () -> {
            var node = node();
            together.await();
            return node.keepShipped(method);
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            var one = both.submit(start);
            var other = both.submit(start);
            assertThat(List.of(one.get(), other.get())).containsOnly(method);
        }
        assertThat(jdbc.sql("select count(*) from rounds_method_version where method = :key")
                        .param("key", method.key().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** With nothing in memory yet. */
    private MethodEditions node() {
        return new MethodEditions(jdbc, json, clock);
    }

    private Method fresh() {
        var any = shipped.all().getFirst();
        return any.under(new MethodKey("proef-" + UUID.randomUUID()), any.name());
    }
}
