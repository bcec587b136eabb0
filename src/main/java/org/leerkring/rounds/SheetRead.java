package org.leerkring.rounds;

import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * What stands on a sheet that is everyone's. It is never shown by accident: not in a log either.
 *
 * @param edition who writes on says on which edition; 0 before anybody wrote
 * @param by who wrote last; null before anybody did
 */
public record SheetRead(
        String words, long edition, @Nullable PersonId by) {

    static final SheetRead EMPTY = new SheetRead("", 0, null);

    @Override
    public String toString() {
        return "SheetRead[" + edition + "]";
    }
}
