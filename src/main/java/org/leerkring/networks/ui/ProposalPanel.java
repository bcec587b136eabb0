package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.SchoolLevel;
import org.leerkring.networks.schoollist.Column;
import org.leerkring.networks.schoollist.ImportRead;
import org.leerkring.networks.schoollist.Outcome;
import org.leerkring.networks.schoollist.Proposal;
import org.leerkring.networks.schoollist.ProposedRow;

/** What a list would do to the register, row by row and some rows at a time; and the way to say yes to it. */
class ProposalPanel extends Composite<Div> {

    private static final int PAGE = 50;

    private final Proposal proposal;
    private final Map<Outcome, Button> choices = new EnumMap<>(Outcome.class);
    private final UnorderedList rows = new UnorderedList();
    private final Button more = Buttons.plain(this, "networks.ProposalPanel.more", "import-more", this::next);

    private Outcome shown = Outcome.REFUSED;
    private int place;

    ProposalPanel(ImportRead now, Runnable confirm, Runnable putAway) {
        proposal = Objects.requireNonNull(now.proposal());
        rows.addClassName("lk-proposal");
        getContent().addClassName("lk-panel");
        getContent().setTestId("import-proposal");
        getContent().add(new Paragraph(getTranslation("networks.ProposalPanel.read", now.file(), proposal.size())));
        if (!now.notice().isEmpty()) {
            var notice = new Paragraph(getTranslation(now.notice(), now.facts().toArray()));
            notice.addClassName("lk-refusal");
            notice.getElement().setAttribute("role", "alert");
            notice.setTestId("import-notice");
            getContent().add(notice);
        }
        getContent().add(choices(), rows, more, actions(confirm, putAway));
        Stream.of(Outcome.REFUSED, Outcome.CHANGED, Outcome.CREATED, Outcome.UNCHANGED)
                .filter(outcome -> proposal.count(outcome) > 0)
                .findFirst()
                .ifPresent(this::show);
    }

    private Div choices() {
        var all = new Div();
        all.addClassName("lk-actions");
        all.getElement().setAttribute("role", "group");
        all.getElement().setAttribute("aria-label", getTranslation("networks.ProposalPanel.outcomes"));
        for (var outcome : Outcome.values()) {
            var name = outcome.name().toLowerCase(Locale.ROOT);
            var choice = Buttons.plain(this, "networks.outcome." + name, "outcome-" + name, () -> show(outcome));
            choice.setText(getTranslation("networks.outcome." + name, proposal.count(outcome)));
            choice.setEnabled(proposal.count(outcome) > 0);
            choices.put(outcome, choice);
            all.add(choice);
        }
        return all;
    }

    private Div actions(Runnable confirm, Runnable putAway) {
        var yes = Buttons.primary(this, "networks.ProposalPanel.confirm", "import-confirm", confirm);
        yes.setText(getTranslation("networks.ProposalPanel.confirm", proposal.toWrite()));
        yes.setDisableOnClick(true);
        yes.setVisible(proposal.toWrite() > 0);
        var nothing = new Span(getTranslation("networks.ProposalPanel.nothing"));
        nothing.setTestId("import-nothing");
        nothing.setVisible(proposal.toWrite() == 0);
        var actions =
                new Div(yes, nothing, Buttons.plain(this, "networks.ProposalPanel.another", "import-another", putAway));
        actions.addClassName("lk-actions");
        return actions;
    }

    private void show(Outcome outcome) {
        shown = outcome;
        place = 0;
        rows.removeAll();
        choices.forEach(
                (each, choice) -> choice.getElement().setAttribute("aria-pressed", String.valueOf(each == outcome)));
        next();
    }

    private void next() {
        var page = proposal.page(shown, place, PAGE);
        page.forEach(row -> rows.add(line(row)));
        place += page.size();
        more.setVisible(place < proposal.count(shown));
    }

    private ListItem line(ProposedRow row) {
        var where = new Span(getTranslation("networks.ProposalPanel.row", row.row()));
        where.addClassNames("lk-chip", "lk-numbers");
        var school = new Span((row.number() + " " + row.name()).strip());
        school.addClassName("lk-school-name");
        var what = new Span(words(row));
        what.addClassNames("lk-small", row.outcome() == Outcome.REFUSED ? "lk-refused" : "lk-muted");
        var line = new ListItem(where, school, what);
        line.setTestId("proposed");
        return line;
    }

    private String words(ProposedRow row) {
        return switch (row.outcome()) {
            case REFUSED -> getTranslation(row.reason(), row.facts().toArray());
            case CHANGED -> row.changes().stream().map(this::words).collect(Collectors.joining(" · "));
            case CREATED, UNCHANGED -> row.details() == null ? "" : words(row.details());
        };
    }

    private String words(SchoolDetails school) {
        return Stream.of(Levels.words(this, school.level()), school.municipality(), school.region(), school.group())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String words(ProposedRow.Change change) {
        return getTranslation(
                "networks.ProposalPanel.change",
                getTranslation("networks.SchoolFields." + change.column().name().toLowerCase(Locale.ROOT)),
                value(change.column(), change.before()),
                value(change.column(), change.after()));
    }

    private String value(Column column, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return column == Column.LEVEL ? Levels.words(this, SchoolLevel.valueOf(value)) : value;
    }
}
