package org.leerkring.people;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking after accounts: for administrators. One's own account anyone may close. */
@Service
@Transactional
public class Accounts {

    /** How many accounts a page holds. */
    public static final int PAGE = 50;

    private static final PersonId BEFORE_ALL = new PersonId(new UUID(0, 0));

    private final Persons persons;
    private final People people;
    private final PeoplePolicy policy;
    private final WaysIn waysIn;
    private final WelcomeLetter welcome;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            Persons persons,
            People people,
            PeoplePolicy policy,
            WaysIn waysIn,
            WelcomeLetter welcome,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.people = people;
        this.policy = policy;
        this.waysIn = waysIn;
        this.welcome = welcome;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A page of accounts whose name or address holds these characters, by name. */
    @Transactional(readOnly = true)
    public List<AccountLine> find(String part, @Nullable AccountLine last, PersonId by) {
        policy.requireAdministrator(by, Deed.ACCOUNTS_MANAGED, null);
        return persons.accounts(
                pattern(part), last == null ? "" : last.name(), last == null ? BEFORE_ALL : last.id(), Limit.of(PAGE));
    }

    /** One account as it is now; empty once it is closed. */
    @Transactional(readOnly = true)
    public Optional<AccountLine> find(PersonId person, PersonId by) {
        policy.requireAdministrator(by, Deed.ACCOUNTS_MANAGED, person);
        return persons.account(person);
    }

    private static String pattern(String part) {
        return "%" + part.strip().replaceAll("([!%_])", "!$1") + "%";
    }

    /** Opens an account and tells its owner by mail where to sign in. */
    public PersonId register(String name, String email, Locale language, PersonId by) {
        policy.requireAdministrator(by, Deed.ACCOUNT_OPENED, null);
        var person = people.register(name, email, language);
        audit.done(act(Deed.ACCOUNT_OPENED, person, by));
        welcome.send(open(person).card());
        return person;
    }

    /** Makes someone an administrator. */
    public void appoint(PersonId person, PersonId by) {
        policy.requireAdministrator(by, Deed.ADMINISTRATOR_APPOINTED, person);
        appointed(person, by);
    }

    /** Whether there is an administrator. */
    @Transactional(readOnly = true)
    public boolean areLookedAfter() {
        return persons.existsByAdministratorTrue();
    }

    /** Whether nobody ever had an account. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return persons.count() == 0;
    }

    /** The first administrator is appointed by nobody: by the setup code only. Refuses once there is one. */
    public void appointFirst(PersonId person) {
        if (areLookedAfter()) {
            throw new PeopleRefused("people.Setup.done");
        }
        appointed(person, person);
    }

    void appointed(PersonId id, PersonId by) {
        open(id).appointAdministrator();
        audit.done(act(Deed.ADMINISTRATOR_APPOINTED, id, by));
        events.publishEvent(new PersonChanged(id));
    }

    /** Lets an administrator go; the last one stays. */
    public void dismiss(PersonId id, PersonId by) {
        policy.requireAdministrator(by, Deed.ADMINISTRATOR_DISMISSED, id);
        var person = open(id);
        requireAnotherAdministrator(id);
        person.dismissAdministrator();
        audit.done(act(Deed.ADMINISTRATOR_DISMISSED, id, by));
        events.publishEvent(new PersonChanged(id));
    }

    /** Ends someone's sign-in on every device. */
    public void signOutEverywhere(PersonId person, PersonId by) {
        policy.requireAdministrator(by, Deed.ACCOUNT_SIGNED_OUT, person);
        waysIn.revokeAll(open(person).id());
        audit.done(act(Deed.ACCOUNT_SIGNED_OUT, person, by));
    }

    /** Another mail address, for someone who lost the old one; links that went there no longer work. */
    public void moveTo(PersonId id, String email, PersonId by) {
        policy.requireAdministrator(by, Deed.ACCOUNT_MOVED, id);
        var person = open(id);
        var address = new EmailAddress(email);
        if (persons.findByEmail(address).filter(other -> !other.id().equals(id)).isPresent()) {
            throw new PeopleRefused("people.Person.known");
        }
        person.moveTo(address);
        waysIn.revokeLinks(id);
        audit.done(act(Deed.ACCOUNT_MOVED, id, by));
        events.publishEvent(new PersonChanged(id));
        events.publishEvent(new AddressChanged(id));
    }

    /**
     * Closes an account for good: one's own, or for administrators. Whatever its owner is in hears of it by
     * {@link AccountClosed}. The last administrator stays.
     */
    public void close(PersonId id, PersonId by) {
        if (!id.equals(by)) {
            policy.requireAdministrator(by, Deed.ACCOUNT_CLOSED, id);
        }
        var person = open(id);
        requireAnotherAdministrator(id);
        waysIn.revokeAll(id);
        person.leave(clock.instant());
        audit.done(act(Deed.ACCOUNT_CLOSED, id, by));
        events.publishEvent(new PersonChanged(id));
        events.publishEvent(new AccountClosed(id));
    }

    private void requireAnotherAdministrator(PersonId leaving) {
        var administrators = persons.lockAdministrators();
        if (administrators.size() == 1 && administrators.getFirst().id().equals(leaving)) {
            throw new PeopleRefused("people.refused.last-administrator");
        }
    }

    private Person open(PersonId id) {
        return persons.findById(id)
                .filter(person -> !person.hasLeft())
                .orElseThrow(() -> new PeopleRefused("people.refused.unknown"));
    }

    private static Act act(Deed deed, PersonId subject, PersonId by) {
        return new Act(deed, by.value(), subject.value(), null);
    }
}
