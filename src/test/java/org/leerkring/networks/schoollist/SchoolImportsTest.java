package org.leerkring.networks.schoollist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.SchoolLevel;
import org.leerkring.networks.Schools;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class SchoolImportsTest {

    private static final String THREE = """
            nummer;naam;niveau;gemeente
            1;De Linde;211;Mol
            2;De Beuk;311;Geel
            ;De Eik;311;Geel
            """;

    @Autowired
    Circle circle;

    @Autowired
    Schools schools;

    @Autowired
    SchoolImports imports;

    NetworkId network;

    @BeforeEach
    void oneSchoolIsKnown() {
        network = circle.network();
    }

    @Test
    void nothingIsWrittenBeforeSomebodySaysYesAndThenAllThatIsGood() throws IOException {
        var proposed = upload(THREE);
        assertThat(proposed.stage()).isEqualTo(ImportRead.Stage.PROPOSED);
        assertThat(counts(proposed)).containsExactly(1, 1, 0, 1);
        assertThat(schools.count(network)).isEqualTo(1);

        imports.confirm(network, circle.coordinator());
        var done = settled();

        assertThat(done.stage()).isEqualTo(ImportRead.Stage.DONE);
        assertThat(done.written()).isEqualTo(2);
        assertThat(schools.all(network, circle.coordinator()))
                .containsOnlyKeys("1", "2")
                .extractingByKey("1")
                .isEqualTo(new SchoolDetails("1", "De Linde", SchoolLevel.ORDINARY_PRIMARY, "Mol", "Kempen"));
    }

    @Test
    void theSameListTwiceChangesNothing() throws IOException {
        upload(THREE);
        imports.confirm(network, circle.coordinator());
        settled();
        imports.putAway(network, circle.coordinator());
        var before = schools.page(network, "", null, 10, circle.coordinator());

        assertThat(counts(upload(THREE))).containsExactly(0, 0, 2, 1);
        imports.confirm(network, circle.coordinator());
        assertThat(settled().written()).isZero();
        assertThat(schools.page(network, "", null, 10, circle.coordinator())).isEqualTo(before);
    }

    @Test
    void whatChangedSinceTheProposalIsLookedAtAgain() throws IOException {
        upload(THREE);
        var linde =
                schools.page(network, "linde", null, 1, circle.coordinator()).getFirst();
        var elsewhere = new SchoolDetails("1", "De Linde", SchoolLevel.ORDINARY_PRIMARY, "Mol", "Limburg");
        schools.change(linde.id(), elsewhere, linde.number(), circle.coordinator());

        imports.confirm(network, circle.coordinator());
        var again = settled();

        assertThat(again.stage()).isEqualTo(ImportRead.Stage.PROPOSED);
        assertThat(again.notice()).isEqualTo("networks.list.register-changed");
        assertThat(counts(again)).containsExactly(1, 0, 1, 1);
        assertThat(schools.count(network)).as("nothing half done").isEqualTo(1);
        imports.confirm(network, circle.coordinator());
        assertThat(settled().stage()).isEqualTo(ImportRead.Stage.DONE);
        assertThat(schools.count(network)).isEqualTo(2);
    }

    @Test
    void whatIsNoListIsToldAndAnotherCanBeTried() throws IOException {
        var unreadable = upload("%PDF-1.4 no list at all");
        assertThat(unreadable.stage()).isEqualTo(ImportRead.Stage.UNREADABLE);
        assertThat(unreadable.notice()).isEqualTo("networks.list.no-list");

        assertThat(upload(THREE).stage()).isEqualTo(ImportRead.Stage.PROPOSED);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) 'x');
                return length;
            }
        };

        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> imports.receive(network, "groot.csv", endless, circle.coordinator()))
                .returns("networks.list.too-big", NetworkRefused::key);
    }

    @Test
    void thereIsNothingToConfirmTwice() throws IOException {
        upload(THREE);
        imports.confirm(network, circle.coordinator());

        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> imports.confirm(network, circle.coordinator()))
                .returns("networks.list.gone", NetworkRefused::key);
        settled();
    }

    @Test
    void anotherNetworkAndAnotherCoordinatorDoNotSeeIt() throws IOException {
        upload(THREE);

        assertThat(imports.of(circle.network(), circle.coordinator())).isEmpty();
        assertThat(imports.of(network, circle.administrator())).isEmpty();
    }

    @Test
    void thousandsOfSchoolsAreTakenInOnceAndFoundTheSameAfterwards() throws IOException {
        var many = Lists.csv(3_000, "");
        assertThat(counts(upload(many))).containsExactly(3_000, 0, 0, 0);
        imports.confirm(network, circle.coordinator());
        assertThat(settled().written()).isEqualTo(3_000);

        imports.putAway(network, circle.coordinator());
        assertThat(counts(upload(Lists.workbook(many)))).containsExactly(0, 0, 3_000, 0);
        assertThat(schools.groups(network, circle.coordinator())).hasSize(200);
    }

    private ImportRead upload(String text) throws IOException {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportRead upload(byte[] bytes) throws IOException {
        imports.receive(network, "lijst", Lists.stream(bytes), circle.coordinator());
        return settled();
    }

    private ImportRead settled() {
        await().atMost(Duration.ofSeconds(30)).until(() -> imports.of(network, circle.coordinator())
                .filter(now -> !now.isBusy())
                .isPresent());
        return imports.of(network, circle.coordinator()).orElseThrow();
    }

    private static int[] counts(ImportRead now) {
        var proposal = Objects.requireNonNull(now.proposal());
        return Arrays.stream(Outcome.values()).mapToInt(proposal::count).toArray();
    }
}
