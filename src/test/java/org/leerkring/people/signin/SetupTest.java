package org.leerkring.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leerkring.MariaDb;
import org.leerkring.audit.Deed;
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.PersonCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Each test begins with an installation that nobody looks after. */
@SpringBootTest
@Import(SetupLog.class)
@ContextConfiguration(initializers = MariaDb.class)
@ExtendWith(OutputCaptureExtension.class)
class SetupTest {

    final AskingBrowser laptop = new AskingBrowser("", "network " + UUID.randomUUID(), "Firefox · Linux");

    @Autowired
    Setup setup;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startAnew(@Autowired SetupLog installation) {
        installation.startAnew();
    }

    @Test
    void theCodeInTheLogMakesTheFirstAdministratorAndSignsThemIn() {
        assertThat(setup.isOpen()).isTrue();
        assertThat(setup.isAllThereIs()).isTrue();

        var token = finish(code());

        var an = people.byEmail("an@school.example").orElseThrow();
        assertThat(an.administrator()).isTrue();
        assertThat(links.use(token)).contains(an.id());
        assertThat(setup.isOpen()).isFalse();
        assertThat(setup.printCode()).isEmpty();
        assertThat(deeds())
                .containsExactlyInAnyOrder(Deed.INSTALLATION_SET_UP.name(), Deed.ADMINISTRATOR_APPOINTED.name());
    }

    @Test
    void nothingHappensWithoutTheCodeAndAfterTenWrongOnesNotEvenWithIt() {
        var code = code();
        for (var tries = 0; tries < 10; tries++) {
            refused("people.Setup.code", () -> finish("2222-2222-2222"));
        }

        refused("people.Setup.wait", () -> finish(code));
        assertThat(people.byEmail("an@school.example")).isEmpty();
        assertThat(setup.isOpen()).isTrue();
    }

    @Test
    void whatWasTypedWrongCostsNoCode() {
        var code = code();
        refused("people.EmailAddress.invalid", () -> setup.finish(code, "An", "an", Languages.DUTCH, laptop));
        refused("people.Person.name", () -> setup.finish(code, " ", "an@school.example", Languages.DUTCH, laptop));

        assertThat(finish(code)).isNotEmpty();
    }

    @Test
    void anEarlierCodeIsVoidAndNeitherIsKept() {
        var first = code();
        var second = code();

        assertThat(jdbc.sql("select code from people_setup_code")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain(second, second.replace("-", ""));
        refused("people.Setup.code", () -> finish(first));
        assertThat(finish(second)).isNotEmpty();
    }

    @Test
    void aCodeWorksOnceAlsoForTwoAtTheSameTime() {
        var code = code();
        var tries = Stream.of("an@school.example", "bo@school.example")
                .map(email ->
                        CompletableFuture.runAsync(() -> setup.finish(code, "Iemand", email, Languages.DUTCH, laptop)))
                .toList();

        assertThat(tries.stream().filter(SetupTest::succeeds)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from people_person")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whoIsKnownAlreadyBecomesTheAdministrator() {
        var an = people.register("An Peeters", "an@school.example", Languages.DUTCH);
        assertThat(setup.isAllThereIs()).isFalse();

        assertThat(links.use(finish(code()))).contains(an);
        assertThat(people.find(an)).get().returns(true, PersonCard::administrator);
    }

    @Test
    void theStartPrintsNothingButTheCode(CapturedOutput log) {
        var before = log.getOut().length(); // the application may have started within this test
        setup.start();
        assertThat(log.getOut().substring(before).lines().filter(line -> line.contains("/setup with the code")))
                .singleElement()
                .asString()
                .containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$");

        finish(code());
        var said = log.getOut().length();
        setup.start();
        assertThat(log.getOut().substring(said)).doesNotContain("/setup");
    }

    private String code() {
        return setup.printCode().orElseThrow();
    }

    private String finish(String code) {
        return setup.finish(code, "An Peeters", "an@school.example", Languages.DUTCH, laptop);
    }

    private static boolean succeeds(CompletableFuture<Void> attempt) {
        try {
            attempt.join();
            return true;
        } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(PeopleRefused.class);
            return false;
        }
    }

    private List<String> deeds() {
        return jdbc.sql("select deed from audit_entry").query(String.class).list();
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatExceptionOfType(PeopleRefused.class).isThrownBy(attempt).returns(key, PeopleRefused::key);
    }
}
