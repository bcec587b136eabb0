package org.leerkring.communities.invitations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Role;
import org.leerkring.people.EmailAddress;

/**
 * Reads the list a coach pastes from a mail, a sheet or a document: one person a line, with somewhere in it an address.
 * What stands beside the address, between separators, is a name, a school or a role, in any order; {@code An <an@…>} as a
 * mail client writes it is understood too.
 */
final class PastedList {

    private static final Pattern CELLS = Pattern.compile("[\\t;,|]+");

    private static final Pattern RECIPIENTS = Pattern.compile("\\s*[;,]\\s*");

    /** What may hold an address: free of blanks and brackets, and with one at sign. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\"]*@[^\\s<>()\"]*");

    private static final Pattern WRAPPING = Pattern.compile("[<>()\"]|(?i:\\bmailto:)");

    /** How a coach is called in the languages of the interface. */
    private static final List<String> COACH = List.of("coach", "procescoach", "process coach");

    private static final List<String> MEMBER = List.of("lid", "member", "deelnemer", "participant");

    private PastedList() {}

    /** One line as it was understood; {@code address} is null when it holds none that can be. */
    record Line(
            int number,
            String text,
            @Nullable EmailAddress address,
            String name,
            String school,
            Role role,
            boolean again) {}

    /** The lines that say something, in order. */
    static List<Line> read(String pasted) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<EmailAddress>();
        var number = 0;
        for (var text : pasted.lines().toList()) {
            number++;
            for (var one : onePersonEach(text.strip())) {
                var line = line(number, one);
                lines.add(line.address() == null || seen.add(line.address()) ? line : again(line));
            }
        }
        return lines;
    }

    /** A line copied from a mail's recipients holds several; what stands before an address belongs to it. */
    private static List<String> onePersonEach(String text) {
        if (text.isEmpty() || text.indexOf('@') == text.lastIndexOf('@')) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        var people = new ArrayList<String>();
        var before = "";
        for (var part : RECIPIENTS.split(text)) {
            before = before.isEmpty() ? part : before + " " + part;
            if (part.contains("@")) {
                people.add(before);
                before = "";
            }
        }
        if (!before.isEmpty()) {
            people.add(before);
        }
        return people;
    }

    private static Line again(Line line) {
        return new Line(line.number(), line.text(), line.address(), line.name(), line.school(), line.role(), true);
    }

    private static Line line(int number, String text) {
        var cells = new ArrayList<String>();
        Optional<EmailAddress> address = Optional.empty();
        for (var cell : CELLS.split(WRAPPING.matcher(text).replaceAll(" "))) {
            var found = ADDRESS.matcher(cell);
            if (address.isEmpty() && found.find()) {
                address = EmailAddress.parse(found.group());
                cell = found.replaceFirst(" ");
            }
            if (!cell.isBlank()) {
                cells.add(cell.strip());
            }
        }
        var role = cells.stream().anyMatch(cell -> is(cell, COACH)) ? Role.COACH : Role.MEMBER;
        var others = cells.stream()
                .filter(cell -> !is(cell, COACH) && !is(cell, MEMBER))
                .toList();
        return new Line(
                number,
                text,
                address.orElse(null),
                others.isEmpty() ? "" : others.getFirst(),
                others.size() < 2 ? "" : others.getLast(),
                role,
                false);
    }

    private static boolean is(String cell, List<String> words) {
        return Stream.of(cell.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
    }
}
