package org.leerkring.sessions.minutes;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.leerkring.sessions.SessionRefused;

/** What a block says: who begins it with "actie:" or "beslist:" makes it an action or a decision. If it exists it fits. */
public record Wording(BlockKind kind, String words) {

    /** The most characters in one block. */
    public static final int MOST = 4_000;

    private static final Map<String, BlockKind> SIGNS = Map.of(
            "actie", BlockKind.ACTION,
            "action", BlockKind.ACTION,
            "beslist", BlockKind.DECISION,
            "besluit", BlockKind.DECISION,
            "decided", BlockKind.DECISION,
            "decision", BlockKind.DECISION);

    private static final Pattern SIGNED = Pattern.compile("\\s*(\\p{L}{5,8})\\s*:(.*)", Pattern.DOTALL);

    public Wording {
        words = words.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (words.length() > MOST) {
            throw new SessionRefused("sessions.refused.block-too-long", MOST);
        }
    }

    /** As someone types it. */
    public static Wording typed(String typed) {
        var signed = SIGNED.matcher(typed);
        if (signed.matches()) {
            var kind = SIGNS.get(signed.group(1).toLowerCase(Locale.ROOT));
            if (kind != null) {
                return new Wording(kind, signed.group(2));
            }
        }
        return new Wording(BlockKind.NOTE, typed);
    }

    /** Whether it says nothing yet. */
    public boolean isBlank() {
        return words.isEmpty();
    }
}
