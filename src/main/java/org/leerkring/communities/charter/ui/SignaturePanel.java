package org.leerkring.communities.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.communities.charter.CharterStanding;
import org.leerkring.communities.charter.SchoolYear;
import org.leerkring.people.PersonId;

/** Who agrees to the charter this school year and who not yet, and the one click with which one does. */
class SignaturePanel extends Section {

    private final PersonId me;
    private final Span count = new Span();
    private final Paragraph why = new Paragraph();
    private final Button agree;
    private final UnorderedList people = new UnorderedList();

    SignaturePanel(PersonId me, Runnable sign) {
        this.me = me;
        addClassName("lk-panel");
        var heading = new H2(getTranslation("communities.SignaturePanel.heading"));
        count.addClassName("lk-chip");
        count.setTestId("charter-count");
        var head = new Div(heading, count);
        head.addClassName("lk-row");
        why.addClassName("lk-muted");
        agree = new Button(getTranslation("communities.SignaturePanel.agree"), _ -> sign.run());
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        agree.setTestId("charter-agree");
        agree.setDisableOnClick(true);
        people.addClassName("lk-charter-people");
        add(head, why, agree, people);
    }

    /** Brings the list up to date in place; the button keeps the focus as long as it is there. */
    void show(Roster in, CharterStanding standing, SchoolYear year, boolean mayAgree) {
        var members = in.members();
        var agreed = members.stream()
                .filter(member -> standing.agrees(member.id(), year))
                .count();
        count.setText(getTranslation("communities.SignaturePanel.count", agreed, members.size()));
        count.setClassName("ok", agreed == members.size());
        var mine = standing.agrees(me, year);
        why.setText(getTranslation(
                mine ? "communities.SignaturePanel.mine" : "communities.SignaturePanel.ask",
                standing.number(),
                year.label()));
        why.setVisible(mine || mayAgree);
        agree.setVisible(!mine && mayAgree);
        agree.setEnabled(true);
        people.removeAll();
        members.stream()
                .sorted(Comparator.comparing((Member member) -> standing.agrees(member.id(), year)))
                .forEach(member -> people.add(row(member, standing.agrees(member.id(), year))));
    }

    private ListItem row(Member member, boolean agrees) {
        var mark = new Span(
                getTranslation(agrees ? "communities.SignaturePanel.agrees" : "communities.SignaturePanel.not-yet"));
        mark.addClassNames("lk-chip", agrees ? "ok" : "open");
        var row = new ListItem(new Span(member.name()), mark);
        row.setTestId(agrees ? "charter-agreed" : "charter-not-yet");
        return row;
    }
}
