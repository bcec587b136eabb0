package org.leerkring.sessions.minutes;

import org.jspecify.annotations.Nullable;

/**
 * What became of words someone wrote.
 *
 * @param block where they stand now; null when they were wiped out
 * @param edition of that block, to write on
 * @param beside whether they went into a block of their own, because somebody else had changed the one they were for
 */
public record Written(@Nullable BlockId block, long edition, boolean beside) {}
