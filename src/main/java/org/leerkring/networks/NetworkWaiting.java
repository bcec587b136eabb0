package org.leerkring.networks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.stereotype.Component;

/** What a network asks next of its coordinators; and of an administrator, as long as there is no network at all, one. */
@Component
class NetworkWaiting implements Waiting {

    private static final String ACCENT = "petrol";

    private final Coordinators coordinators;
    private final Networks networks;
    private final NetworkRepository repository;
    private final NetworkPolicy policy;
    private final List<FirstStep> steps;
    private final Clock clock;

    NetworkWaiting(
            Coordinators coordinators,
            Networks networks,
            NetworkRepository repository,
            NetworkPolicy policy,
            List<FirstStep> steps,
            Clock clock) {
        this.coordinators = coordinators;
        this.networks = networks;
        this.repository = repository;
        this.policy = policy;
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(FirstStep::order)).toList();
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> waitingFor(PersonId person) {
        var items = new ArrayList<WaitingItem>();
        for (var network : coordinators.of(person)) { // one or two
            steps.stream()
                    .filter(step -> !step.done().test(network))
                    .flatMap(step -> networks.find(network).stream()
                            .map(card -> item(card.name(), step.labelKey(), NetworkPaths.page(network, step.page()))))
                    .forEach(items::add);
        }
        if (items.isEmpty() && policy.mayFound(person) && repository.count() == 0) {
            items.add(item("Leerkring", "networks.NetworkWaiting.found", NetworkPaths.ALL));
        }
        return items;
    }

    private WaitingItem item(String network, String labelKey, String path) {
        return new WaitingItem(Urgency.SOON, clock.instant(), network, ACCENT, labelKey, List.of(), "", path);
    }

    @Override
    public Collection<Topic> topics(PersonId person) {
        return Stream.concat(
                        Stream.of(Coordinators.topic(person)),
                        coordinators.of(person).stream().map(Networks::topic))
                .toList();
    }
}
