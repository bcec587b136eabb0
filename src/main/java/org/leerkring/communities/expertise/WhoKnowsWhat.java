package org.leerkring.communities.expertise;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.people.ExpertiseKind;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who knows, offers or looks for something, among those {@link Neighbourhood} says may be found. */
@Service
@Transactional(readOnly = true)
public class WhoKnowsWhat {

    /** How many of each group are shown at a time. */
    static final int PAGE = 12;

    private static final int SUGGESTIONS = 10;

    private final Neighbourhood neighbourhood;
    private final Communities communities;
    private final Profiles profiles;

    WhoKnowsWhat(Neighbourhood neighbourhood, Communities communities, Profiles profiles) {
        this.neighbourhood = neighbourhood;
        this.communities = communities;
        this.profiles = profiles;
    }

    /** The first of each group; groups in which nobody was found are not there. */
    public Map<FindingGroup, FindingPage> search(PersonId looking, String typed) {
        var wanted = Wanted.typed(typed);
        var pages = new EnumMap<FindingGroup, FindingPage>(FindingGroup.class);
        if (!wanted.isEmpty()) {
            var all = neighbourhood.of(looking);
            for (var group : FindingGroup.values()) {
                var page = page(find(all, wanted, group));
                if (!page.findings().isEmpty()) {
                    pages.put(group, page);
                }
            }
        }
        return pages;
    }

    /** Those of one group that come after someone. */
    public FindingPage after(PersonId last, PersonId looking, String typed, FindingGroup group) {
        var found = find(neighbourhood.of(looking), Wanted.typed(typed), group);
        return page(found.dropWhile(finding -> !finding.person().equals(last)).skip(1));
    }

    /** What people in one's own communities know and offer, most told first: something to begin with. */
    public List<String> suggestions(PersonId looking) {
        return neighbourhood.near(communities.of(looking), looking).values().stream()
                .flatMap(neighbour -> Stream.of(ExpertiseKind.KNOWS, ExpertiseKind.OFFERS)
                        .flatMap(kind -> neighbour.expertise().of(kind).stream()))
                .collect(Collectors.groupingBy(String::toLowerCase, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.<List<String>>comparingInt(List::size).reversed())
                .limit(SUGGESTIONS)
                .map(WhoKnowsWhat::asMostSpellIt)
                .toList();
    }

    private static String asMostSpellIt(List<String> spellings) {
        return Collections.max(
                spellings,
                Comparator.comparingInt((String spelling) -> Collections.frequency(spellings, spelling))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether this person has told nothing yet. */
    public boolean isSilent(PersonId person) {
        return profiles.expertise(person).isEmpty();
    }

    private static Stream<Finding> find(Collection<Neighbour> all, Wanted wanted, FindingGroup group) {
        return all.stream().flatMap(neighbour -> Stream.ofNullable(finding(neighbour, wanted, group)));
    }

    private static @Nullable Finding finding(Neighbour neighbour, Wanted wanted, FindingGroup group) {
        var beside = neighbour.described();
        var texts = group.kind()
                .map(kind -> neighbour.expertise().of(kind).stream()
                        .filter(text -> wanted.isIn(text, beside))
                        .toList())
                .orElseGet(() -> neighbour.expertise().all());
        var found = group.kind().isPresent() ? !texts.isEmpty() : wanted.isIn(beside);
        return found ? finding(neighbour, texts.stream().map(wanted::mark).toList()) : null;
    }

    private static Finding finding(Neighbour neighbour, List<FoundText> texts) {
        var card = neighbour.card();
        return new Finding(
                card.id(),
                card.name(),
                neighbour.isNear() ? card.picture() : null,
                neighbour.isNear() ? card.email() : null,
                neighbour.school(),
                neighbour.community(),
                neighbour.slug(),
                texts);
    }

    /** One more than fits tells that there are more. */
    private static FindingPage page(Stream<Finding> found) {
        var some = found.limit(PAGE + 1L).toList();
        return new FindingPage(some.stream().limit(PAGE).toList(), some.size() > PAGE);
    }
}
