package org.leerkring.networks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.audit.Deed;
import org.leerkring.people.People;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.Stationery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointing coordinators by the address people know them by, and telling them so. */
@Service
@Transactional
public class Coordination {

    private final NetworkRepository repository;
    private final Networks networks;
    private final NetworkPolicy policy;
    private final People people;
    private final Stationery stationery;
    private final Post post;
    private final PublicAddress address;
    private final MessageSource texts;

    Coordination(
            NetworkRepository repository,
            Networks networks,
            NetworkPolicy policy,
            People people,
            Stationery stationery,
            Post post,
            PublicAddress address,
            MessageSource texts) {
        this.repository = repository;
        this.networks = networks;
        this.policy = policy;
        this.people = people;
        this.stationery = stationery;
        this.post = post;
        this.address = address;
        this.texts = texts;
    }

    /** By name: for those who may see the network. */
    @Transactional(readOnly = true)
    public List<CoordinatorCard> of(NetworkId network, PersonId by) {
        policy.requireSeeing(network, by);
        var since = repository.findById(network).stream()
                .flatMap(Network::coordinators)
                .collect(Collectors.toMap(Coordinator::person, Coordinator::appointedAt));
        return people.cards(since.keySet()).values().stream()
                .sorted(Comparator.comparing(PersonCard::name, String.CASE_INSENSITIVE_ORDER))
                .flatMap(person -> Stream.ofNullable(since.get(person.id()))
                        .map(when -> new CoordinatorCard(person.id(), person.name(), person.email(), when)))
                .toList();
    }

    /**
     * Makes whoever has this address a coordinator and writes them a letter; for administrators. Appointing twice is no
     * mistake, and writes no second letter.
     *
     * @param name what someone is called who has no account yet; an empty one is refused only then
     * @param language in which someone is written to who has no account yet
     */
    public void appoint(NetworkId network, String email, String name, Locale language, PersonId by) {
        policy.requireFounding(network, by, Deed.COORDINATOR_APPOINTED);
        var person = known(email).orElseGet(() -> registered(email, name, language));
        if (of(network, by).stream().map(CoordinatorCard::id).anyMatch(person.id()::equals)) {
            return;
        }
        networks.appoint(network, person.id(), by);
        write(network, person);
    }

    private Optional<PersonCard> known(String email) {
        try {
            return people.byEmail(email);
        } catch (PeopleRefused refused) {
            throw NetworkRefused.of("email", refused.key());
        }
    }

    private PersonCard registered(String email, String name, Locale language) {
        if (name.isBlank()) {
            throw NetworkRefused.of("name", "networks.refused.coordinator-name");
        }
        try {
            return people.find(people.register(name, email, language)).orElseThrow();
        } catch (PeopleRefused refused) {
            throw NetworkRefused.of("name", refused.key());
        }
    }

    private void write(NetworkId network, PersonCard person) {
        var name = networks.find(network).map(NetworkCard::name).orElse("");
        post.send(stationery.letter(
                person.email(),
                person.language(),
                new Stationery.Words(
                        text(person, "networks.Coordination.subject", name),
                        text(person, "networks.Coordination.lead", person.name(), name),
                        text(person, "networks.Coordination.text"),
                        text(person, "networks.Coordination.action"),
                        address.of("/" + NetworkPaths.network(network)),
                        text(person, "networks.Coordination.reason"))));
    }

    private String text(PersonCard person, String key, Object... facts) {
        return texts.getMessage(key, facts, person.language());
    }
}
