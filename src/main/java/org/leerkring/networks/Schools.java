package org.leerkring.networks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of the schools each network works with. */
@Service
@Transactional
public class Schools {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SchoolRepository schools;
    private final SchoolGroups groups;
    private final SchoolRows rows;
    private final NetworkRepository networks;
    private final NetworkPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Schools(
            SchoolRepository schools,
            SchoolGroups groups,
            SchoolRows rows,
            NetworkRepository networks,
            NetworkPolicy policy,
            Audit audit,
            ApplicationEventPublisher events) {
        this.schools = schools;
        this.groups = groups;
        this.rows = rows;
        this.networks = networks;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
    }

    /** Enters a school into a network; refused when the network knows its number. For the network's coordinators. */
    public SchoolId enter(NetworkId network, SchoolDetails details, PersonId by) {
        policy.requireManaging(network, by, Deed.SCHOOL_ENTERED);
        lock(network);
        mustBeNew(network, details.number());
        var group = groups.in(network).named(details.group());
        var school = schools.save(School.enter(network, details, group));
        told(Deed.SCHOOL_ENTERED, by, school.id().value(), network);
        return school.id();
    }

    /**
     * Changes what is known of a school. For the network's coordinators.
     *
     * @param basedOn the number of the edition that was changed; when it is no longer the newest, nothing is changed
     *     and {@link SchoolChangedMeanwhile} says what is known now
     */
    public void change(SchoolId id, SchoolDetails details, long basedOn, PersonId by) {
        var school = school(id);
        policy.requireManaging(school.network(), by, Deed.SCHOOL_CHANGED);
        lock(school.network());
        var known = groups.in(school.network());
        var before = school.edition(known);
        if (!school.isEdition(basedOn)) {
            throw new SchoolChangedMeanwhile(before);
        }
        if (details.equals(before.details())) {
            return;
        }
        if (!details.number().equals(before.details().number())) {
            mustBeNew(school.network(), details.number());
        }
        school.change(details, known.named(details.group()));
        told(Deed.SCHOOL_CHANGED, by, id.value(), school.network());
    }

    /**
     * Takes in many schools at once, all or none. For the network's coordinators.
     *
     * @param plan given what is known by number, says what must be known afterwards; meanwhile nobody else changes the
     *     register, and what the plan throws leaves it as it was
     * @param progress told after each batch how many schools were written in it, on the caller's thread
     */
    public void takeIn(
            NetworkId network,
            Function<Map<String, SchoolDetails>, Collection<SchoolDetails>> plan,
            IntConsumer progress,
            PersonId by) {
        policy.requireManaging(network, by, Deed.SCHOOLS_IMPORTED);
        lock(network);
        var present = rows.lockAll(network);
        var fresh = new ArrayList<SchoolDetails>();
        var changed = new LinkedHashMap<UUID, SchoolDetails>();
        for (var details : plan.apply(details(present))) {
            var row = present.get(details.number());
            if (row == null) {
                fresh.add(details);
            } else if (!row.details().equals(details)) {
                changed.put(row.id(), details);
            }
        }
        if (fresh.isEmpty() && changed.isEmpty()) {
            return;
        }
        var known = groups.in(network);
        known.make(Stream.concat(fresh.stream(), changed.values().stream()).map(SchoolDetails::group));
        rows.update(changed, known, progress);
        rows.insert(network, fresh, known, progress);
        told(Deed.SCHOOLS_IMPORTED, by, network.value(), network);
    }

    /** Everything known of a network's schools, by number: for its coordinators. */
    @Transactional(readOnly = true)
    public Map<String, SchoolDetails> all(NetworkId network, PersonId by) {
        policy.requireManaging(network, by, Deed.SCHOOLS_IMPORTED);
        return details(rows.all(network));
    }

    /**
     * A page of the register by name: for those who may see the network.
     *
     * @param words what the number, name or municipality should hold, in that order; empty for all
     * @param after the last school of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public List<SchoolEdition> page(
            NetworkId network, String words, @Nullable SchoolEdition after, int limit, PersonId by) {
        policy.requireSeeing(network, by);
        var known = groups.in(network);
        var afterName = after == null ? "" : after.details().name();
        var afterId = after == null ? BEFORE_ALL : after.id().value();
        return schools.page(network, pattern(words), afterName, afterId, Limit.of(limit)).stream()
                .map(school -> school.edition(known))
                .toList();
    }

    /** A school to be changed: for those who may see its network. */
    @Transactional(readOnly = true)
    public SchoolEdition edition(SchoolId id, PersonId by) {
        var school = school(id);
        policy.requireSeeing(school.network(), by);
        return school.edition(groups.in(school.network()));
    }

    /** How many schools a network has. */
    @Transactional(readOnly = true)
    public long count(NetworkId network) {
        return schools.countByNetwork(network);
    }

    /** The names of the groups a network's schools belong to: for those who may see the network. */
    @Transactional(readOnly = true)
    public List<String> groups(NetworkId network, PersonId by) {
        policy.requireSeeing(network, by);
        return groups.in(network).names();
    }

    /** Schools that hold these words, by name; for services and screens that made sure this person may choose one. */
    @Transactional(readOnly = true)
    public List<SchoolCard> find(NetworkId network, String words, int limit) {
        return schools.page(network, pattern(words), "", BEFORE_ALL, Limit.of(limit)).stream()
                .map(School::card)
                .toList();
    }

    /** The schools with these ids, in one query. */
    @Transactional(readOnly = true)
    public Map<SchoolId, SchoolCard> cards(Collection<SchoolId> ids) {
        return schools.findByIdIn(ids).stream()
                .map(School::card)
                .collect(Collectors.toMap(SchoolCard::id, Function.identity()));
    }

    /** Those that have one of these names or official numbers, by it in lower case; for services, as {@link #find}. */
    @Transactional(readOnly = true)
    public Map<String, SchoolCard> named(NetworkId network, Collection<String> namesOrNumbers) {
        var found = new HashMap<String, SchoolCard>();
        for (var school : schools.named(network, namesOrNumbers)) {
            found.put(school.card().name().toLowerCase(Locale.ROOT), school.card());
            found.put(school.number(), school.card());
        }
        return found;
    }

    private static Map<String, SchoolDetails> details(Map<String, SchoolRows.Row> rows) {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue()
                .details()));
    }

    private void mustBeNew(NetworkId network, String number) {
        if (schools.existsByNetworkAndNumber(network, number)) {
            throw NetworkRefused.of("number", "networks.refused.school-known", number);
        }
    }

    /** Who writes in the same register takes turns: a number or a group is looked up before it is written. */
    private void lock(NetworkId network) {
        if (networks.lock(network).isEmpty()) {
            throw NetworkRefused.of("networks.refused.unknown");
        }
    }

    private School school(SchoolId id) {
        return schools.findById(id).orElseThrow(() -> NetworkRefused.of("networks.refused.school-unknown"));
    }

    private void told(Deed deed, PersonId by, UUID subject, NetworkId network) {
        audit.done(new Act(deed, by.value(), subject, network.value()));
        events.publishEvent(new NetworkChanged(network));
    }

    private static String pattern(String words) {
        var safe = words.strip().replaceAll("[!%_]", "!$0").replaceAll("\\s+", "%");
        return "%" + safe + "%";
    }
}
