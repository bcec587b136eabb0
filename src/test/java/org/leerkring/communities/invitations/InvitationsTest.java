package org.leerkring.communities.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Member;
import org.leerkring.communities.Role;
import org.leerkring.communities.Seats;
import org.leerkring.communities.invitations.InvitationPreview.Verdict;
import org.leerkring.networks.Networks;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
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
class InvitationsTest {

    private static final Pattern LINK = Pattern.compile("/uitnodiging#([\\w-]+)");
    private static final Optional<PersonId> NOBODY = Optional.empty();
    private static final Locale DUTCH = Languages.DUTCH;

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Networks networks;

    @Autowired
    Seats seats;

    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationPreview preview;

    @Autowired
    Founding founding;

    @Autowired
    Post post;

    @Autowired
    JdbcClient jdbc;

    private CommunityId community;
    private PersonId coach;
    private final EmailAddress address = fresh();

    @BeforeEach
    void begin() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
    }

    @Test
    void oneClickGivesAnAccountAndASeat() {
        invite(address, "An Peeters");

        var accepted = invitations.accept(token(address), "An Peeters", DUTCH, NOBODY);

        assertThat(accepted.fresh()).isTrue();
        assertThat(communities.enter(community, accepted.person()).member(accepted.person()))
                .get()
                .extracting(Member::name, Member::role)
                .containsExactly("An Peeters", Role.MEMBER);
        assertThat(people.byEmail(address.value())).get().extracting("id").isEqualTo(accepted.person());
    }

    @Test
    void whoHasAnAccountGetsTheMembershipOnlyAndIsNotSignedInByTheLink() {
        var an = people.register("An Peeters", address.value(), DUTCH);
        var elsewhere = circle.found();
        circle.join(elsewhere, an);
        invite(address, "Ann P.");

        var accepted = invitations.accept(token(address), "Ann P.", DUTCH, NOBODY);

        assertThat(accepted).extracting(Acceptance::person, Acceptance::fresh).containsExactly(an, false);
        assertThat(communities.of(an)).hasSize(2);
        assertThat(people.find(an)).get().extracting("name").isEqualTo("An Peeters");
    }

    @Test
    void someoneElseWhoIsSignedInLeavesTheInvitationAsItIs() {
        invite(address, "An Peeters");
        var other = circle.stranger("Vera Vreemd");

        refused(
                "communities.Invitations.someone-else",
                () -> invitations.accept(token(address), "Vera", DUTCH, Optional.of(other)));

        assertThat(communities.isMember(community, other)).isFalse();
        assertThat(invitations.open(token(address), Optional.of(other)))
                .get()
                .extracting(OpenedInvitation::fits, OpenedInvitation::state)
                .containsExactly(false, InvitationState.OPEN);
        assertThat(invitations.accept(token(address), "An", DUTCH, NOBODY).fresh())
                .isTrue();
    }

    @Test
    void aSecondClickIsNoMistakeOfWhoTookIt() {
        invite(address, "An Peeters");
        var first = invitations.accept(token(address), "An Peeters", DUTCH, NOBODY);

        var second = invitations.accept(token(address), "An Peeters", DUTCH, Optional.of(first.person()));

        assertThat(second.person()).isEqualTo(first.person());
        assertThat(second.fresh()).as("the link signs nobody in a second time").isFalse();
        assertThat(communities.roster(community).members()).hasSize(2);
    }

    @Test
    void twoClicksAtOnceMakeOnePersonAndOneSeat() throws InterruptedException, ExecutionException {
        invite(address, "An Peeters");
        var token = token(address);
        Callable<Acceptance> click = () -> invitations.accept(token, "An Peeters", DUTCH, NOBODY);

        try (var both = Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(click, click))) {
                assertThat(done.get().person()).isEqualTo(byAddress(address));
            }
        }
        assertThat(communities.roster(community).members()).hasSize(2);
    }

    @Test
    void afterItsEndALinkRefusesAndAsksForAnotherOnlyOnce() {
        invite(address, "An Peeters");
        expire(address);
        var token = token(address);

        refused("communities.Invitations.expired", () -> invitations.accept(token, "An", DUTCH, NOBODY));
        assertThat(people.byEmail(address.value())).as("half an account").isEmpty();
        invitations.askAgain(token);
        invitations.askAgain(token);

        var inviter = people.find(coach).orElseThrow();
        assertThat(letters(inviter.email())).hasSize(1);
        assertThat(invitations.unanswered(community, coach))
                .singleElement()
                .extracting(InvitationCard::state, InvitationCard::askedAgain)
                .containsExactly(InvitationState.EXPIRED, true);
    }

    @Test
    void aResentInvitationHasANewLinkAndANewTerm() {
        invite(address, "An Peeters");
        var old = token(address);
        expire(address);

        invitations.resend(only().id(), coach);

        assertThat(invitations.open(old, NOBODY)).isEmpty();
        assertThat(token(address)).isNotEqualTo(old);
        assertThat(invitations.accept(token(address), "An", DUTCH, NOBODY).fresh())
                .isTrue();
    }

    @Test
    void whatWasRevokedOpensNothingAndCanBeSentAnew() {
        invite(address, "An Peeters");
        invitations.revoke(only().id(), coach);

        refused("communities.Invitations.revoked", () -> invitations.accept(token(address), "An", DUTCH, NOBODY));
        assertThat(invitations.unanswered(community, coach)).isEmpty();
        invite(address, "An Peeters");
        assertThat(only().state()).isEqualTo(InvitationState.OPEN);
    }

    @Test
    void nobodyIsInvitedTwiceAtOnceAndAListIsSentWholeOrNotAtAll() {
        invite(address, "An Peeters");
        var other = fresh();

        refused(
                "communities.Invitations.invited",
                () -> invitations.invite(community, List.of(guest(other, "Bert"), guest(address, "An")), "", coach));

        assertThat(letters(other.value())).isEmpty();
        assertThat(invitations.unanswered(community, coach)).hasSize(1);
    }

    @Test
    void anExpiredInvitationMakesRoomForANewOne() {
        invite(address, "An Peeters");
        expire(address);

        invite(address, "An Peeters");

        assertThat(only().state()).isEqualTo(InvitationState.OPEN);
    }

    @Test
    void aSuccessorTakesTheSeatWithItsSchoolAndTheHistoryStays() {
        var tom = circle.member(community, "Tom Baeten");
        var seat = seats.history(community, coach).stream()
                .filter(held -> held.member().id().equals(tom))
                .findFirst()
                .orElseThrow();
        invitations.invite(
                community, List.of(new Invitee(address, "An Peeters", Role.MEMBER, null, seat.id())), "", coach);

        var an = invitations.accept(token(address), "An Peeters", DUTCH, NOBODY).person();

        assertThat(communities.isMember(community, tom)).isFalse();
        assertThat(communities.isMember(community, an)).isTrue();
        assertThat(seats.history(community, an))
                .filteredOn(held -> held.member().id().equals(an))
                .singleElement()
                .satisfies(held -> assertThat(held.succeeds()).isEqualTo(seat.id()));
        assertThat(seats.history(community, an))
                .extracting(held -> held.member().name())
                .contains("Tom Baeten");
    }

    @Test
    void thePreviewSaysOfEachLineWhatWillComeOfIt() {
        var member = people.find(circle.member(community, "Tom Baeten")).orElseThrow();
        invite(address, "An Peeters");
        var known = people.find(circle.stranger("Heeft een account")).orElseThrow();

        var rows = preview.of(
                community,
                """
                Bert Maes;%s;De Linde
                Cas <%s>; BS Bestaat Niet
                Zonder adres
                %s
                Bert nog eens %s
                %s
                Nieuw <%s>""".formatted(
                        fresh("bert"), fresh("cas"), member.email(), fresh("bert"), address.value(), known.email()),
                coach);

        assertThat(rows)
                .extracting(InvitationPreview.Row::verdict)
                .containsExactly(
                        Verdict.INVITE,
                        Verdict.UNKNOWN_SCHOOL,
                        Verdict.NO_ADDRESS,
                        Verdict.MEMBER,
                        Verdict.AGAIN,
                        Verdict.INVITED,
                        Verdict.INVITE);
        assertThat(rows.getFirst().school()).isEqualTo("De Linde");
        assertThat(rows.getLast().verdict())
                .as("whether an address has an account stays unsaid")
                .isEqualTo(Verdict.INVITE);
    }

    @Test
    void onlyTheCoachAndTheCoordinatorsInvite() {
        var member = circle.member(community, "Mieke Dierckx");
        var former = circle.formerMember(community, "Otto Oud");
        var elsewhere = circle.coach(circle.found(), "Andere Coach");

        for (var who : List.of(member, former, elsewhere, circle.administrator(), circle.stranger("Vera"))) {
            assertThatExceptionOfType(CommunityRefused.class)
                    .isThrownBy(() -> invitations.invite(community, List.of(guest(fresh(), "X")), "", who));
            assertThatExceptionOfType(CommunityRefused.class).isThrownBy(() -> invitations.unanswered(community, who));
            assertThatExceptionOfType(CommunityRefused.class)
                    .isThrownBy(() -> preview.of(community, "x@voorbeeld.be", who));
        }
        invitations.invite(community, List.of(guest(address, "An")), "", circle.coordinator());
        for (var who : List.of(member, former, elsewhere, circle.administrator())) {
            assertThatExceptionOfType(CommunityRefused.class).isThrownBy(() -> invitations.revoke(only().id(), who));
            assertThatExceptionOfType(CommunityRefused.class).isThrownBy(() -> invitations.resend(only().id(), who));
        }
    }

    @Test
    void theMailCarriesTheWelcomeAndNoAddress() {
        invitations.invite(community, List.of(guest(address, "An")), "We kijken uit naar je komst.", coach);

        var letter = letters(address.value()).getFirst();
        assertThat(letter.text()).contains("We kijken uit naar je komst.").doesNotContain("@");
        assertThat(letter.subject()).contains("Katrien Coach");
    }

    @Test
    void whoInvitesIsWarnedWhenTheyWouldBeMoreThanTheNetworkCountsOn() {
        var members = communities.roster(community).members().size();
        var most = networks.settings(communities.roster(community).community().network())
                .mostMembers();

        assertThat(preview.crowd(community, most - members, coach).tooMany()).isFalse();
        assertThat(preview.crowd(community, most - members + 1, coach))
                .isEqualTo(new InvitationPreview.Crowd(most + 1, most))
                .matches(InvitationPreview.Crowd::tooMany);
    }

    @Test
    void communitiesAreFoundedFromAListWholeOrNotAtAll() {
        var network = circle.network();
        var coaching = fresh();
        var mark = UUID.randomUUID().toString().substring(0, 8);

        assertThatExceptionOfType(CommunityRefused.class)
                .isThrownBy(() -> founding.found(
                        network,
                        List.of(
                                new Founding.Plan("Kring A " + mark, "LGSL", "", coaching),
                                new Founding.Plan("Kring A " + mark, "LGLB", "", null)),
                        circle.coordinator()));
        assertThat(letters(coaching.value())).isEmpty();

        var founded = founding.found(
                network,
                List.of(
                        new Founding.Plan("Kring A " + mark, "LGSL", "Zorg", coaching),
                        new Founding.Plan("Kring B " + mark, "LGLB", "", null)),
                circle.coordinator());
        assertThat(founded).hasSize(2);
        var accepted = invitations.accept(token(coaching), "Katrien", DUTCH, NOBODY);
        assertThat(communities.enter(founded.getFirst(), accepted.person()).coach())
                .get()
                .extracting(Member::id)
                .isEqualTo(accepted.person());
    }

    private void invite(EmailAddress to, String name) {
        invitations.invite(community, List.of(guest(to, name)), "", coach);
    }

    private static Invitee guest(EmailAddress to, String name) {
        return new Invitee(to, name, Role.MEMBER, null, null);
    }

    private InvitationCard only() {
        return invitations.unanswered(community, coach).getFirst();
    }

    private void expire(EmailAddress of) {
        jdbc.sql("update communities_invitation set expires_at = '2020-01-01' where email = ?")
                .param(of.value())
                .update();
    }

    private String token(EmailAddress to) {
        var link = LINK.matcher(letters(to.value()).getFirst().text());
        assertThat(link.find()).isTrue();
        return Objects.requireNonNull(link.group(1));
    }

    /** Newest first. */
    private List<SentLetter> letters(String to) {
        return post.newest(100).stream()
                .filter(letter -> letter.recipient().equals(to))
                .toList();
    }

    private @Nullable PersonId byAddress(EmailAddress of) {
        return people.byEmail(of.value()).map(person -> person.id()).orElse(null);
    }

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private String fresh(String name) {
        return name + mark + "@voorbeeld.be";
    }

    private static EmailAddress fresh() {
        return new EmailAddress(UUID.randomUUID() + "@voorbeeld.be");
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(InvitationRefused.class).isThrownBy(act).withMessage(key);
    }
}
