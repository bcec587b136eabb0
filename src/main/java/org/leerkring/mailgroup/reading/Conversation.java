package org.leerkring.mailgroup.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the pieces of a mail in one text, in the form of each that shows best what was said. */
final class Conversation {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final MailFiles files;
    private final boolean forward;
    private final Set<String> shown = new HashSet<>();
    private final Set<String> cut = new HashSet<>();

    private record Form(List<Line> lines, Trimmed trimmed, boolean html) {

        long said() {
            return words(trimmed.text());
        }

        long all() {
            return said() + words(trimmed.rest());
        }
    }

    Conversation(MailFiles files, boolean forward) {
        this.files = files;
        this.forward = forward;
    }

    Trimmed of(List<Piece> pieces) {
        var trimmed = Trimming.of(lines(pieces), forward);
        notice(trimmed);
        return trimmed;
    }

    /** Pictures of signatures and quotes. */
    Set<String> ornaments() {
        var ornaments = new HashSet<>(cut);
        ornaments.removeAll(shown);
        return ornaments;
    }

    private List<Line> lines(List<Piece> pieces) {
        var all = new ArrayList<Line>();
        for (var piece : pieces) {
            if (!all.isEmpty()) {
                all.add(Line.plain(0, ""));
            }
            all.addAll(lines(piece));
        }
        return all;
    }

    private List<Line> lines(Piece piece) {
        return switch (piece) {
            case Piece.Plain text ->
                text.flowed() ? PlainLines.flowed(text.words(), text.deleteSpace()) : PlainLines.of(text.words());
            case Piece.Html html -> HtmlLines.of(html.markup(), files::pictureName);
            case Piece.Choice choice -> best(choice);
            case Piece.PassedOn mail -> passedOn(mail);
        };
    }

    private List<Line> best(Piece.Choice choice) {
        var forms = choice.forms().stream().map(this::form).toList();
        var most = forms.stream().mapToLong(Form::all).max().orElse(0);
        // a form with far fewer words is no form of the same: "your program does not show HTML"
        var whole = forms.stream().filter(form -> form.all() * 2 >= most).toList();
        var least = whole.stream().mapToLong(Form::said).min().orElse(0);
        return whole.stream()
                .filter(form -> form.said() <= least + least / 10 + 3)
                .max(Comparator.comparing(Form::html))
                .map(Form::lines)
                .orElse(List.of());
    }

    private Form form(List<Piece> pieces) {
        var lines = lines(pieces);
        var trimmed = Trimming.of(lines, forward);
        notice(trimmed);
        return new Form(lines, trimmed, pieces.stream().anyMatch(Piece.Html.class::isInstance));
    }

    private List<Line> passedOn(Piece.PassedOn mail) {
        var lines = new ArrayList<Line>();
        var heading = mail.subject().isEmpty() ? mail.from() : mail.from() + ": " + mail.subject();
        lines.add(new Line(0, heading, "**" + PlainWords.inside(heading) + "**", Line.Mark.FORWARD));
        lines.add(Line.plain(0, ""));
        lines.addAll(lines(mail.pieces()));
        return lines;
    }

    private void notice(Trimmed trimmed) {
        for (var name : files.pictureNames()) {
            if (trimmed.text().contains(PlainWords.inside("[" + name + "]"))) {
                shown.add(name);
            } else if (trimmed.rest().contains("[" + name + "]")) {
                cut.add(name);
            }
        }
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
