package org.leerkring.sessions.polls;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leerkring.communities.Member;
import org.leerkring.people.PersonId;

/**
 * Whom one option suits, among the members of today.
 *
 * @param silent who has not answered
 * @param missingSchools the schools from which nobody could come, by name
 */
public record Tally(
        List<Member> yes, List<Member> ifNeedBe, List<Member> no, List<Member> silent, List<String> missingSchools) {

    static Tally of(List<Member> members, Map<PersonId, Suits> answers) {
        var answered = new EnumMap<Suits, List<Member>>(Suits.class);
        var silent = new ArrayList<Member>();
        for (var member : members) {
            var answer = answers.get(member.id());
            if (answer == null) {
                silent.add(member);
            } else {
                answered.computeIfAbsent(answer, _ -> new ArrayList<>()).add(member);
            }
        }
        return new Tally(
                answered.getOrDefault(Suits.YES, List.of()),
                answered.getOrDefault(Suits.IF_NEED_BE, List.of()),
                answered.getOrDefault(Suits.NO, List.of()),
                silent,
                missing(members, answers));
    }

    /** Who did not answer may still come, so a school is missing only when all of its members said no. */
    private static List<String> missing(List<Member> members, Map<PersonId, Suits> answers) {
        return members.stream()
                .filter(member -> member.school() != null)
                .collect(Collectors.groupingBy(member -> Objects.requireNonNull(member.school())))
                .entrySet()
                .stream()
                .filter(school -> school.getValue().stream().allMatch(one -> answers.get(one.id()) == Suits.NO))
                .map(Map.Entry::getKey)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** Why it is as good as it is: how many come, who cannot, and which schools would be missing. */
    public List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason("sessions.OptionCard.comes", comes()));
        reasons.add(
                no.isEmpty()
                        ? new Reason("sessions.OptionCard.nobody-misses", "")
                        : new Reason(
                                "sessions.OptionCard.cannot",
                                no.stream().map(Member::name).collect(Collectors.joining(", "))));
        if (!missingSchools.isEmpty()) {
            reasons.add(new Reason("sessions.OptionCard.missing-schools", String.join(", ", missingSchools)));
        }
        return reasons;
    }

    /** How many would be there, as far as is known. */
    public int comes() {
        return yes.size() + ifNeedBe.size();
    }
}
