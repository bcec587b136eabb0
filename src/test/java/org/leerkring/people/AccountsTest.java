package org.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.audit.AuditLine;
import org.leerkring.audit.AuditLog;
import org.leerkring.audit.Deed;
import org.leerkring.audit.Outcome;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Member;
import org.leerkring.people.signin.Devices;
import org.leerkring.people.signin.Doorkeeper;
import org.leerkring.people.signin.SignInLinks;
import org.leerkring.post.Post;
import org.leerkring.post.SentLetter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class AccountsTest {

    @Autowired
    Circle circle;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Persons persons;

    @Autowired
    PeoplePolicy policy;

    @Autowired
    Devices devices;

    @Autowired
    Communities communities;

    @Autowired
    AuditLog log;

    @Autowired
    Post post;

    @Autowired
    JdbcClient jdbc;

    Doorkeeper door;

    @BeforeEach
    void standAtTheDoor(@Autowired SignInLinks links) {
        door = new Doorkeeper(devices, links);
    }

    /** All that only an administrator may do, to someone else. */
    static final List<BiConsumer<Accounts, PersonId[]>> DEEDS = List.of(
            (accounts, who) -> accounts.find("", null, who[1]),
            (accounts, who) -> accounts.find(who[0], who[1]),
            (accounts, who) -> accounts.register("Nieuw", UUID.randomUUID() + "@voorbeeld.be", Languages.DUTCH, who[1]),
            (accounts, who) -> accounts.appoint(who[0], who[1]),
            (accounts, who) -> accounts.dismiss(who[0], who[1]),
            (accounts, who) -> accounts.signOutEverywhere(who[0], who[1]),
            (accounts, who) -> accounts.moveTo(who[0], UUID.randomUUID() + "@voorbeeld.be", who[1]),
            (accounts, who) -> accounts.close(who[0], who[1]));

    @Test
    void isForAdministratorsOnly() {
        var community = circle.found();
        var an = circle.member(community, "An Peeters");
        var others = List.of(
                circle.member(community, "Jan Verlinden"),
                circle.coach(community, "Karin Coach"),
                circle.formerMember(community, "Fons Vroeger"),
                circle.coordinator(),
                circle.stranger("Vera Vreemd"));

        for (var other : others) {
            var before = refusals(other).size();
            DEEDS.forEach(deed -> assertThatExceptionOfType(PeopleRefused.class)
                    .isThrownBy(() -> deed.accept(accounts, new PersonId[] {an, other}))
                    .withMessage("people.refused.administrators-only"));
            await().untilAsserted(() -> assertThat(refusals(other)).hasSize(before + DEEDS.size()));
        }
        assertThat(people.find(an)).get().returns("An Peeters", PersonCard::name);
    }

    @Test
    void nobodyIsTheFirstAdministratorOnceThereIsOne() {
        circle.administrator();
        var an = circle.stranger("An Peeters");

        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> accounts.appointFirst(an))
                .withMessage("people.Setup.done");
        assertThat(policy.mayManageInstallation(an)).isFalse();
    }

    @Test
    void findsByAPieceOfANameOrAddressAPageAtATime() {
        var mark = "Zz" + UUID.randomUUID().toString().substring(0, 6);
        for (var i = 0; i < Accounts.PAGE + 1; i++) {
            circle.stranger(mark + " gelijke naam");
        }
        var first = accounts.find(mark.toLowerCase(), null, circle.administrator());
        var second = accounts.find(mark.toLowerCase(), first.getLast(), circle.administrator());

        assertThat(first).hasSize(Accounts.PAGE);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        var one = first.getFirst();
        assertThat(accounts.find(one.email(), null, circle.administrator())).containsExactly(one);
    }

    @Test
    void takesWhatIsTypedForWhatItIs() {
        circle.stranger("Honderd % zeker_" + UUID.randomUUID());

        assertThat(accounts.find("d % zeker_", null, circle.administrator())).hasSize(1);
        assertThat(accounts.find("d%zeker", null, circle.administrator())).isEmpty();
        assertThat(accounts.find("'; drop table people_person; --", null, circle.administrator()))
                .isEmpty();
    }

    @Test
    void tellsOnHowManyDevicesSomeoneIs() {
        var an = circle.stranger("An Peeters");
        assertThat(line(an)).returns(0L, AccountLine::devices).returns(null, AccountLine::lastSeen);

        door.letIn(an, "Firefox");
        door.letIn(an, "Chrome");
        assertThat(line(an).devices()).isEqualTo(2);
        assertThat(line(an).lastSeen()).isNotNull();

        accounts.signOutEverywhere(an, circle.administrator());
        assertThat(devices.of(an)).isEmpty();
        assertThat(done(an)).containsExactly(Deed.ACCOUNT_SIGNED_OUT);
    }

    @Test
    void whoGetsAnAccountHearsWhereToSignIn() {
        var address = UUID.randomUUID() + "@voorbeeld.be";
        var an = accounts.register("An Peeters", address, Languages.ENGLISH, circle.administrator());

        assertThat(people.byEmail(address)).get().returns(an, PersonCard::id);
        assertThat(post.newest(50))
                .filteredOn(letter -> letter.recipient().equals(address))
                .singleElement()
                .extracting(SentLetter::text)
                .asString()
                .contains("/sign-in", address);
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> accounts.register("Nog een An", address, Languages.DUTCH, circle.administrator()))
                .withMessage("people.Person.known");
    }

    @Test
    void anotherAddressVoidsTheLinksThatWentToTheOldOne() {
        var an = circle.stranger("An Peeters");
        var old = people.find(an).orElseThrow().email();
        var token = door.link(an);
        var fresh = UUID.randomUUID() + "@school.example";

        accounts.moveTo(an, fresh.toUpperCase(), circle.administrator());

        assertThat(people.find(an)).get().returns(fresh, PersonCard::email);
        assertThat(people.byEmail(old)).isEmpty();
        assertThat(door.takes(token)).isFalse();
    }

    @Test
    void anAddressThatIsNoneOrSomeoneElsesIsRefused() {
        var an = circle.stranger("An Peeters");
        var before = people.find(an).orElseThrow().email();
        var bos = people.find(circle.stranger("Bo Bos")).orElseThrow().email();

        for (var wrong : List.of(bos, "geen adres", "", "an@nergens")) {
            assertThatExceptionOfType(PeopleRefused.class)
                    .isThrownBy(() -> accounts.moveTo(an, wrong, circle.administrator()));
        }
        assertThat(people.find(an)).get().returns(before, PersonCard::email);
        accounts.moveTo(an, before, circle.administrator()); // one's own is no one else's
    }

    @Test
    void anAdministratorCanBeMadeAndLetGo() {
        var an = circle.stranger("An Peeters");
        accounts.appoint(an, circle.administrator());
        assertThat(policy.mayManageInstallation(an)).isTrue();

        accounts.dismiss(an, circle.administrator());
        assertThat(policy.mayManageInstallation(an)).isFalse();
        assertThat(done(an)).containsExactly(Deed.ADMINISTRATOR_APPOINTED, Deed.ADMINISTRATOR_DISMISSED);
    }

    @Test
    void theLastAdministratorStays() {
        var last = circle.administrator();
        onlyOneLeft(last);

        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> accounts.dismiss(last, last))
                .withMessage("people.refused.last-administrator");
        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> accounts.close(last, last))
                .withMessage("people.refused.last-administrator");
        assertThat(policy.mayManageInstallation(last)).isTrue();
    }

    @Test
    void ofTwoWhoDismissEachOtherInTheSameMomentOneStays() throws Exception {
        var one = circle.administrator();
        onlyOneLeft(one);
        var other = circle.stranger("An Peeters");
        accounts.appoint(other, one);
        var together = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> dismiss(together, other, one));
            var second = both.submit(() -> dismiss(together, one, other));
            first.get();
            second.get();
        }
        assertThat(persons.findAllByIdIn(List.of(one, other)))
                .extracting(Person::card)
                .filteredOn(PersonCard::administrator)
                .hasSize(1);
        jdbc.sql("update people_person set administrator = true where id = :id")
                .param("id", one.value())
                .update();
    }

    @Test
    void whoClosesTheirAccountIsGoneButWhatTheyLeftBehindIsNot() {
        var community = circle.found();
        var an = circle.member(community, "An Peeters");
        var jan = circle.member(community, "Jan Verlinden");
        var other = circle.found();
        circle.join(other, an);
        var address = people.find(an).orElseThrow().email();
        door.letIn(an, "Firefox");
        var token = door.link(an);

        accounts.close(an, an);

        assertThat(people.find(an)).get().returns("", PersonCard::name).returns("", PersonCard::email);
        assertThat(people.byEmail(address)).isEmpty();
        assertThat(devices.of(an)).isEmpty();
        assertThat(door.takes(token)).isFalse();
        assertThat(done(an)).first().isEqualTo(Deed.ACCOUNT_CLOSED);
        await().untilAsserted(() -> assertThat(communities.of(an)).isEmpty());
        assertThat(communities.isMember(community, an)).isFalse();
        assertThat(communities.enter(community, jan).members())
                .extracting(Member::id)
                .containsExactly(jan);
        assertThat(communities.enter(community, jan).member(an))
                .as("who said what is known, not who it was")
                .get()
                .returns("", Member::name);
    }

    @Test
    void theAddressOfWhoLeftIsFreeAgain() {
        var address = UUID.randomUUID() + "@voorbeeld.be";
        var an = people.register("An Peeters", address, Languages.DUTCH);
        var bo = circle.stranger("Bo Bos");
        accounts.close(an, an);
        accounts.close(bo, bo); // two without an address are no trouble either

        var again = people.register("An Peeters", address, Languages.DUTCH);

        assertThat(again).isNotEqualTo(an);
        assertThat(accounts.find(address, null, circle.administrator()))
                .extracting(AccountLine::id)
                .containsExactly(again);
    }

    @Test
    void aClosedAccountIsNobodysToChange() {
        var an = circle.stranger("An Peeters");
        accounts.close(an, circle.administrator());

        assertThat(accounts.find(an, circle.administrator())).isEmpty();
        for (var deed : DEEDS.subList(3, DEEDS.size())) {
            assertThatExceptionOfType(PeopleRefused.class)
                    .isThrownBy(() -> deed.accept(accounts, new PersonId[] {an, circle.administrator()}))
                    .withMessage("people.refused.unknown");
        }
    }

    private List<AuditLine> refusals(PersonId person) {
        return log.own(person.value(), Set.of(Outcome.REFUSED), null);
    }

    private boolean dismiss(CyclicBarrier together, PersonId whom, PersonId by) throws Exception {
        together.await();
        try {
            accounts.dismiss(whom, by);
            return true;
        } catch (PeopleRefused _) {
            return false;
        }
    }

    /** Other tests make administrators too. */
    private void onlyOneLeft(PersonId last) {
        jdbc.sql("update people_person set administrator = (id = :id)")
                .param("id", last.value())
                .update();
    }

    private AccountLine line(PersonId person) {
        return accounts.find(person, circle.administrator()).orElseThrow();
    }

    /** What was done with this person, oldest first. */
    private List<Deed> done(PersonId person) {
        return log.all(circle.administrator().value(), Set.of(Outcome.DONE), null).reversed().stream()
                .map(AuditLine::act)
                .filter(act -> person.value().equals(act.subject()))
                .map(act -> act.deed())
                .toList();
    }
}
