package org.leerkring.communities.invitations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.networks.Kind;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkPolicy;
import org.leerkring.networks.Networks;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says line by line what a pasted list of communities would found: a name, and beside it between tabs or semicolons a
 * kind, a theme and the mail address of the coach.
 */
@Service
@Transactional(readOnly = true)
public class FoundingPreview {

    /** So many communities at once: more than any network has. */
    public static final int MOST = 200;

    private static final Pattern CELLS = Pattern.compile("[\\t;|]");

    /** What comes of a line. */
    public enum Verdict {
        FOUND,
        NO_NAME,
        UNKNOWN_KIND,
        TAKEN,
        AGAIN,
        NO_ADDRESS,
        TOO_LONG
    }

    /**
     * A line and what comes of it.
     *
     * @param plan what it would found; null when nothing
     */
    public record Row(int number, String text, Verdict verdict, Founding.@Nullable Plan plan) {}

    private final Networks networks;
    private final NetworkPolicy policy;
    private final Communities communities;

    FoundingPreview(Networks networks, NetworkPolicy policy, Communities communities) {
        this.networks = networks;
        this.policy = policy;
        this.communities = communities;
    }

    /** For the network's coordinators. */
    public List<Row> of(NetworkId network, String pasted, PersonId by) {
        policy.requireManaging(network, by, Deed.COMMUNITY_FOUNDED);
        var kinds = networks.settings(network).kinds();
        var lines = pasted.lines().map(String::strip).toList();
        var taken = communities.taken(lines.stream()
                .map(line -> CELLS.split(line, -1)[0].strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
        var seen = new HashSet<String>();
        var rows = new ArrayList<Row>();
        for (var i = 0; i < lines.size() && rows.size() < MOST; i++) {
            if (!lines.get(i).isEmpty()) {
                rows.add(row(i + 1, lines.get(i), kinds, taken, seen));
            }
        }
        return rows;
    }

    private static Row row(int number, String text, List<Kind> kinds, Set<String> taken, Set<String> seen) {
        var cells = Arrays.stream(CELLS.split(text, -1)).map(String::strip).toList();
        var name = cells.getFirst();
        var others = cells.stream().skip(1).filter(cell -> !cell.isEmpty()).toList();
        var address = others.stream().filter(cell -> cell.contains("@")).findFirst();
        var coach = address.flatMap(EmailAddress::parse);
        var kind = others.stream()
                .flatMap(cell -> kinds.stream().filter(known -> known.code().equalsIgnoreCase(cell)))
                .findFirst();
        var theme = others.stream()
                .filter(cell -> !cell.contains("@"))
                .filter(cell ->
                        kind.map(Kind::code).filter(cell::equalsIgnoreCase).isEmpty())
                .collect(Collectors.joining(" "));
        Verdict verdict;
        if (name.isEmpty()) {
            verdict = Verdict.NO_NAME;
        } else if (name.length() > 120 || theme.length() > 200) {
            verdict = Verdict.TOO_LONG;
        } else if (kind.isEmpty()) {
            verdict = Verdict.UNKNOWN_KIND;
        } else if (address.isPresent() && coach.isEmpty()) {
            verdict = Verdict.NO_ADDRESS;
        } else if (taken.contains(name)) {
            verdict = Verdict.TAKEN;
        } else {
            verdict = seen.add(name.toLowerCase(Locale.ROOT)) ? Verdict.FOUND : Verdict.AGAIN;
        }
        return new Row(
                number,
                text,
                verdict,
                verdict == Verdict.FOUND
                        ? new Founding.Plan(name, kind.orElseThrow().code(), theme, coach.orElse(null))
                        : null);
    }
}
