package org.leerkring.sessions.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.minutes.BlockId;
import org.leerkring.sessions.minutes.Written;

/** What an editor of one block asks of the minutes it belongs to. */
interface MinutesPen {

    /** @param block null for words that stand nowhere yet */
    Written write(@Nullable BlockId block, long basedOn, String typed);

    /** Says that words were kept, and where they stood before; null when nowhere. */
    void kept(BlockEditor editor, @Nullable BlockId before);

    void assign(BlockId block, @Nullable PersonId who, @Nullable LocalDate due);

    void letGo(BlockId block);
}
