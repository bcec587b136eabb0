package org.leerkring.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who there is, and how each wants Leerkring to look and speak. */
@Service
@Transactional
public class People {

    private final Persons persons;
    private final SharedRead<PersonId, Optional<PersonCard>> cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(Persons persons, SharedReads reads, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.cards =
                reads.of(SignedIn::topic, person -> persons.findById(person).map(Person::card));
        this.events = events;
        this.clock = clock;
    }

    /** Refuses a name or address that is none, and an address that someone has already. */
    public PersonId register(String name, String email, Locale language) {
        var address = new EmailAddress(email);
        if (persons.findByEmail(address).isPresent()) {
            throw new PeopleRefused("people.Person.known");
        }
        var person = Person.register(name, address, language, clock.instant());
        try {
            return persons.saveAndFlush(person).id();
        } catch (DataIntegrityViolationException _) {
            throw new PeopleRefused("people.Person.known"); // by someone else, at this very moment
        }
    }

    /**
     * A place for the author of words that were said elsewhere by someone we do not know: like one who left, without a
     * name or an address.
     */
    public PersonId someone() {
        return persons.saveAndFlush(Person.unknown(clock.instant())).id();
    }

    /** Every page asks for its reader, so the answer is kept until the person changes. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<PersonCard> find(PersonId person) {
        return cards.read(person);
    }

    /** Whoever has this address; refuses what is no address. */
    @Transactional(readOnly = true)
    public Optional<PersonCard> byEmail(String email) {
        return persons.findByEmail(new EmailAddress(email)).map(Person::card);
    }

    /** Those who have one of these addresses, in one query. */
    @Transactional(readOnly = true)
    public List<PersonCard> byEmails(Collection<EmailAddress> addresses) {
        return persons.findAllByEmailIn(addresses).stream().map(Person::card).toList();
    }

    /** Those of the given persons that exist, by id. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonCard> cards(Collection<PersonId> wanted) {
        return persons.findAllByIdIn(wanted).stream()
                .map(Person::card)
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    public void speak(PersonId person, Locale language) {
        change(person, found -> found.speak(language));
    }

    public void dress(PersonId person, Look look) {
        change(person, found -> found.dress(look));
    }

    private void change(PersonId person, Consumer<Person> change) {
        persons.findById(person).ifPresent(found -> {
            change.accept(found);
            events.publishEvent(new PersonChanged(person));
        });
    }
}
