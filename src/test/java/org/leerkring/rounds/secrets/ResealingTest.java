package org.leerkring.rounds.secrets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = MariaDb.class)
class ResealingTest {

    private static final int MANY = 450;
    private static final UUID CASE = UUID.fromString("01935a7e-0000-7000-8000-000000000001");

    @Autowired
    JdbcClient jdbc;

    private final Sealing old = Keys.of("k1");
    private final Sealing current = Keys.of("k2", "k1");

    @BeforeEach
    void aTableWithSealedColumns() {
        jdbc.sql("""
                        create table sealed_try (
                            id uuid not null, place int not null,
                            words blob null comment 'sealed', answer varbinary(200) null comment 'sealed', plain blob null,
                            primary key (id, place))""").update();
        for (var place = 0; place < MANY; place++) {
            jdbc.sql("insert into sealed_try (id, place, words, answer, plain) values (?, ?, ?, ?, ?)")
                    .params(
                            CASE,
                            place,
                            old.seal("woorden " + place),
                            place % 2 == 0 ? old.seal("a" + place) : null,
                            "x")
                    .update();
        }
    }

    @AfterEach
    void gone() {
        jdbc.sql("drop table sealed_try").update();
    }

    @Test
    void everythingIsSealedUnderTheCurrentKeyAndSaysTheSame() {
        var told = new ArrayList<Integer>();

        var result = new Resealing(jdbc, current).all(told::add);

        assertThat(result.done()).isEqualTo(MANY + MANY / 2);
        assertThat(result.unreadable()).isZero();
        assertThat(told).isSorted().hasSizeGreaterThan(3).endsWith(MANY + MANY / 2);
        var alone = Keys.of("k2");
        assertThat(words().stream().map(alone::open))
                .hasSize(MANY)
                .startsWith("woorden 0", "woorden 1")
                .endsWith("woorden " + (MANY - 1));
        assertThat(column("answer", byte[].class).stream().map(alone::open)).hasSize(MANY / 2);
        assertThat(column("plain", String.class)).containsOnly("x");
        assertThatThrownBy(() -> old.open(words().getFirst())).isInstanceOf(SealBroken.class);
    }

    @Test
    void aSecondTimeThereIsNothingToDo() {
        var resealing = new Resealing(jdbc, current);
        resealing.all(_ -> {});
        var before = words();

        assertThat(resealing.all(_ -> {}).done()).isZero();
        assertThat(words()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void whatWasStoppedGoesOnWhereItWas() {
        var resealing = new Resealing(jdbc, current);
        assertThatThrownBy(() -> resealing.all(done -> {
                    if (done > MANY / 2) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(words()).anyMatch(ResealingTest::isOld).anyMatch(value -> !isOld(value));

        resealing.all(_ -> {});

        assertThat(words()).noneMatch(ResealingTest::isOld);
    }

    /** The running application has only the older key yet, and writes between two batches. */
    @Test
    void whatSomebodyWritesMeanwhileIsNotLost() {
        new Resealing(jdbc, current).all(done -> {
            if (done == MANY / 2 + 200) {
                jdbc.sql("update sealed_try set words = ? where place in (10, 440)")
                        .param(old.seal("anders"))
                        .update();
            }
        });

        assertThat(words().stream().map(current::open).filter("anders"::equals)).hasSize(2);
    }

    @Test
    void whatCannotBeOpenedStaysAndIsCounted() {
        var stranger = Keys.of("k9").seal("x");
        jdbc.sql("update sealed_try set words = ? where place in (3, 300)")
                .param(stranger)
                .update();

        var result = new Resealing(jdbc, current).all(_ -> {});

        assertThat(result.unreadable()).isEqualTo(2);
        assertThat(words()).filteredOn(value -> Arrays.equals(value, stranger)).hasSize(2);
        assertThat(words()).noneMatch(ResealingTest::isOld);
    }

    /** A column of bytes among intervision's tables that does not say it is sealed would be left behind. */
    @Test
    void everyColumnOfBytesInIntervisionIsSealed() {
        assertThat(jdbc.sql("""
                                select concat(table_name, '.', column_name) from information_schema.columns
                                where table_schema = database() and table_name like 'rounds\\_%'
                                  and data_type in ('varbinary', 'blob', 'mediumblob', 'longblob')
                                  and column_comment <> 'sealed'""").query(String.class).list()).isEmpty();
    }

    private static boolean isOld(byte[] value) {
        return new String(value, 0, 4, ISO_8859_1).endsWith("k1");
    }

    private List<byte[]> words() {
        return column("words", byte[].class);
    }

    private <T> List<T> column(String name, Class<T> type) {
        return jdbc.sql("select " + name + " from sealed_try where " + name + " is not null order by place")
                .query(type)
                .list();
    }
}
