package org.leerkring.sessions.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.sessions.ItemKind;

/** A row of an agenda as it was being typed, finished or not. */
record KeptRow(
        @Nullable UUID id,
        String title,
        @Nullable Integer minutes,
        @Nullable ItemKind kind,
        @Nullable UUID owner) {}
