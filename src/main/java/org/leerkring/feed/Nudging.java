package org.leerkring.feed;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.feed.text.Markdown;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** Tells persons, one by one, of what concerns them; in the transaction of what happened. */
@Component
class Nudging {

    private final NudgeRepository nudges;
    private final Clock clock;

    Nudging(NudgeRepository nudges, Clock clock) {
        this.nudges = nudges;
        this.clock = clock;
    }

    void nudge(PersonId to, NudgeKind kind, PersonId by, Question question, @Nullable ReplyId reply) {
        nudges.save(Nudge.to(to, kind, by, question, reply, clock.instant()));
    }

    /** Tells everyone who is called by name in what was said. */
    void mention(Roster roster, PersonId by, Question question, @Nullable ReplyId reply, String said) {
        var byName = roster.members().stream().collect(Collectors.toMap(Member::name, Member::id, (one, _) -> one));
        Set.copyOf(Markdown.mentioned(said, byName.keySet())).stream()
                .flatMap(name -> Stream.ofNullable(byName.get(name)))
                .filter(person -> !person.equals(by))
                .forEach(person -> nudge(person, NudgeKind.MENTIONED, by, question, reply));
    }
}
