package org.leerkring.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its author finds it again.
 *
 * @param savedAt when it was last saved; null when there is none yet
 */
public record DraftRead(DraftText text, @Nullable Instant savedAt, List<AttachmentRead> files) {

    static final DraftRead NONE = new DraftRead(DraftText.EMPTY, null, List.of());
}
