package org.leerkring.rounds;

import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.sessions.SessionId;

/**
 * A round somebody wants to open.
 *
 * @param session the session it belongs to; null between sessions
 * @param minutes how long the whole may take; null for as long as the method says
 * @param link a video call of theirs; empty for who sit together
 */
public record RoundPlan(
        @Nullable SessionId session,
        MethodKey method,
        @Nullable Integer minutes,
        String link) {}
