package org.leerkring.today;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;

/** Gathers what waits for a person from all modules, most pressing first. */
@Service
public class Today {

    private final List<Waiting> modules;

    Today(List<Waiting> modules) {
        this.modules = modules;
    }

    /** What waits for this person now, each question or session once. */
    public List<WaitingItem> waitingFor(PersonId person) {
        var seen = new HashSet<String>();
        return modules.stream()
                .flatMap(module -> module.waitingFor(person).stream())
                .sorted(Comparator.comparing(WaitingItem::urgency)
                        .thenComparing(WaitingItem::at, Comparator.reverseOrder()))
                .filter(item -> seen.add(item.path()))
                .toList();
    }

    /** On which topics it is told that something else may wait for this person. */
    public List<Topic> topics(PersonId person) {
        return modules.stream()
                .flatMap(module -> module.topics(person).stream())
                .distinct()
                .toList();
    }
}
