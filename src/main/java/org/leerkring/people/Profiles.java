package org.leerkring.people;

import java.io.InputStream;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.files.Files;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What persons tell of themselves: who they are, how they look, what they know, offer and seek. */
@Service
@Transactional
public class Profiles {

    private final Persons persons;
    private final Expertises expertises;
    private final Files files;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    Profiles(
            Persons persons,
            Expertises expertises,
            Files files,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.expertises = expertises;
        this.files = files;
        this.transactions = transactions;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Profile profile(PersonId person) {
        return persons.findById(person).map(Person::profile).orElseThrow(Profiles::unknown);
    }

    /** Refused when another page changed it since it was seen: neither change is to be lost. */
    public void change(PersonId person, Profile seen, Profile wanted) {
        var found = persons.lock(person).orElseThrow(Profiles::unknown);
        if (!found.profile().equals(seen)) {
            throw new PeopleRefused("people.Profiles.changed-meanwhile");
        }
        found.describe(wanted);
        events.publishEvent(new ProfileChanged(person));
    }

    /** The zone of the device of someone's first visit; they may choose another. */
    public void settle(PersonId person, ZoneId zone) {
        persons.findById(person).filter(Person::isUnsettled).ifPresent(found -> {
            found.settle(zone);
            events.publishEvent(new PersonChanged(person));
        });
    }

    /**
     * Shows this picture of the person from now on. The bytes come in before a connection is asked for; the stream is left
     * open.
     *
     * @throws org.leerkring.files.FileRefused when we keep no such file
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void show(PersonId person, String fileName, InputStream bytes) {
        var kept = files.keep(fileName, bytes);
        if (!kept.picture()) {
            throw new PeopleRefused("people.Profiles.no-picture");
        }
        picture(person, kept.content());
    }

    /** Initials again. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void showNoPicture(PersonId person) {
        picture(person, null);
    }

    private void picture(PersonId person, @Nullable String content) {
        transactions.executeWithoutResult(_ -> {
            persons.lock(person).orElseThrow(Profiles::unknown).show(content);
            events.publishEvent(new ProfileChanged(person));
        });
    }

    /** The content of a person's picture, for who may see it. */
    @Transactional(readOnly = true)
    Optional<String> picture(PersonId person) {
        return persons.findById(person).flatMap(Person::picture);
    }

    @Transactional(readOnly = true)
    public Expertise expertise(PersonId person) {
        return expertises.findById(person).map(PersonExpertise::read).orElse(Expertise.NONE);
    }

    /** Of those of these persons who told something, in one query; whom to ask about is for the caller to know. */
    @Transactional(readOnly = true)
    public Map<PersonId, Expertise> expertise(Collection<PersonId> told) {
        return byPerson(expertises.told(told));
    }

    /** Of those of these persons who opened it to their whole network. */
    @Transactional(readOnly = true)
    public Map<PersonId, Expertise> openExpertise(Collection<PersonId> told) {
        return byPerson(expertises.toldToAll(told));
    }

    /** Adds one thing this person knows, offers or seeks. */
    public void add(PersonId person, ExpertiseKind kind, String text) {
        tell(person, expertise -> expertise.add(new ExpertiseLine(kind, text)));
    }

    public void remove(PersonId person, ExpertiseKind kind, String text) {
        tell(person, expertise -> expertise.remove(new ExpertiseLine(kind, text)));
    }

    /** Whether the person's whole networks may find it, or their own communities only. */
    public void open(PersonId person, boolean toWholeNetwork) {
        tell(person, expertise -> expertise.open(toWholeNetwork));
    }

    /** One at a time, also for the very first word of someone who has two pages open. */
    private void tell(PersonId person, Consumer<PersonExpertise> change) {
        var known = persons.lock(person).orElseThrow(Profiles::unknown);
        var expertise = expertises.findById(person).orElseGet(() -> new PersonExpertise(known.id()));
        change.accept(expertise);
        expertises.save(expertise);
        events.publishEvent(new PersonChanged(person));
    }

    private static Map<PersonId, Expertise> byPerson(List<PersonExpertise> found) {
        return found.stream().collect(Collectors.toMap(PersonExpertise::person, PersonExpertise::read));
    }

    private static PeopleRefused unknown() {
        return new PeopleRefused("people.refused.unknown");
    }
}
