package org.leerkring.networks;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leerkring.people.Languages;

/**
 * How a network wants its communities to work; if it exists it is valid.
 *
 * @param participantsPerSchool how many people of one school take part in a community
 * @param schoolsPerCommunity how many schools make a community
 * @param mostMembers how many people a community holds at most
 * @param yearsKept how long the archive of a closed community stays readable for its members
 * @param dormantAfterDays after how many days without plans or words a community counts as dormant
 * @param roundDays after how many days the words of a round of intervision are wiped
 * @param languages the languages its communities speak
 * @param coachedSessions how many sessions a coach leads before the hand-over begins
 * @param kinds which kinds of community it runs, by code
 */
public record NetworkSettings(
        String name,
        Span participantsPerSchool,
        Span schoolsPerCommunity,
        int mostMembers,
        Norms norms,
        int yearsKept,
        int dormantAfterDays,
        int roundDays,
        Set<Locale> languages,
        int coachedSessions,
        LeaverPosts leaverPosts,
        List<Kind> kinds) {

    /** A name is at most this long, in characters. */
    public static final int LONGEST_NAME = 120;

    public NetworkSettings {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw NetworkRefused.of("name", "networks.refused.name", LONGEST_NAME);
        }
        participantsPerSchool.mustLieWithin(1, 20, "participantsPerSchool");
        schoolsPerCommunity.mustLieWithin(1, 50, "schoolsPerCommunity");
        NetworkRefused.unlessWithin(mostMembers, 2, 100, "mostMembers");
        norms.check();
        NetworkRefused.unlessWithin(yearsKept, 0, 30, "yearsKept");
        NetworkRefused.unlessWithin(dormantAfterDays, 14, 365, "dormantAfterDays");
        NetworkRefused.unlessWithin(roundDays, 1, 365, "roundDays");
        NetworkRefused.unlessWithin(coachedSessions, 0, 20, "coachedSessions");
        if (languages.isEmpty() || !Set.copyOf(Languages.SPOKEN).containsAll(languages)) {
            throw NetworkRefused.of("languages", "networks.refused.languages");
        }
        languages = Set.copyOf(languages);
        if (kinds.isEmpty()) {
            throw NetworkRefused.of("kinds", "networks.refused.no-kind");
        }
        var codes = new HashSet<String>();
        if (!kinds.stream().map(Kind::code).allMatch(codes::add)) {
            throw NetworkRefused.of("kinds", "networks.refused.kind-known");
        }
        kinds = kinds.stream().sorted(Comparator.comparing(Kind::code)).toList();
    }

    NetworkSettings withKinds(List<Kind> others) {
        return new NetworkSettings(
                name,
                participantsPerSchool,
                schoolsPerCommunity,
                mostMembers,
                norms,
                yearsKept,
                dormantAfterDays,
                roundDays,
                languages,
                coachedSessions,
                leaverPosts,
                others);
    }

    /** The same, but for what becomes of the words of who leaves. */
    public NetworkSettings withLeaverPosts(LeaverPosts other) {
        return new NetworkSettings(
                name,
                participantsPerSchool,
                schoolsPerCommunity,
                mostMembers,
                norms,
                yearsKept,
                dormantAfterDays,
                roundDays,
                languages,
                coachedSessions,
                other,
                kinds);
    }

    /** What a new network begins with. */
    static NetworkSettings usual(String name) {
        return new NetworkSettings(
                name,
                new Span(2, 3),
                new Span(5, 10),
                20,
                Norms.FROM_PRACTICE,
                5,
                60,
                30,
                Set.of(Languages.DUTCH),
                5,
                LeaverPosts.KEPT,
                List.of(Kind.LGSL, Kind.LGLB));
    }
}
