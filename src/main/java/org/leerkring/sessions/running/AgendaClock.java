package org.leerkring.sessions.running;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.AgendaRead;

/**
 * Says how a group stands against its agenda.
 *
 * @param current the item the group is at; null before it began
 * @param since when that item was begun; null before
 */
public record AgendaClock(
        List<AgendaRead> agenda,
        @Nullable AgendaItemId current,
        @Nullable Instant since) {

    /** The item the group is at; empty before it began, or when the item was taken off the agenda. */
    public Optional<AgendaRead> item() {
        return agenda.stream().filter(item -> item.id().equals(current)).findFirst();
    }

    /** What comes after the current item; the first one when there is no current item. */
    public Optional<AgendaRead> next() {
        return at(place() + 1);
    }

    /** What came before the current item. */
    public Optional<AgendaRead> previous() {
        return at(place() - 1);
    }

    /** Whether the group is past this item. */
    public boolean isPast(AgendaRead item) {
        return agenda.indexOf(item) < place();
    }

    /** When the current item ends, if it takes the time it was given. */
    public Optional<Instant> due() {
        return item().flatMap(item ->
                Optional.ofNullable(since).map(begun -> begun.plus(Duration.ofMinutes(item.minutes()))));
    }

    /** When the current item would have ended, had everything gone as planned. */
    public Optional<Instant> planned() {
        return item().map(item -> item.starts().plus(Duration.ofMinutes(item.minutes())));
    }

    /** How far behind the plan the group will be after this item, at the earliest; negative when it is ahead. */
    public Duration behind(Instant now) {
        return due().flatMap(end -> planned().map(plan -> Duration.between(plan, end.isAfter(now) ? end : now)))
                .orElse(Duration.ZERO);
    }

    /** -1 before the first one. */
    private int place() {
        return IntStream.range(0, agenda.size())
                .filter(index -> agenda.get(index).id().equals(current))
                .findFirst()
                .orElse(-1);
    }

    private Optional<AgendaRead> at(int index) {
        return index >= 0 && index < agenda.size() ? Optional.of(agenda.get(index)) : Optional.empty();
    }
}
