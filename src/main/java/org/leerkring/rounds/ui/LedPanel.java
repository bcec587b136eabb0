package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.Rounds;
import org.leerkring.sessions.ui.LivePart;

/** How many rounds each member led, so that the group sees who could be next; nothing before its first round. */
class LedPanel extends LivePart {

    private final Rounds rounds;
    private final Supplier<Roster> roster;
    private final PersonId me;
    private final UnorderedList rows = new UnorderedList();

    LedPanel(Rounds rounds, Roster in, Supplier<Roster> roster, PersonId me, NoticeBoard notices) {
        super(
                notices,
                List.of(
                        Rounds.topic(in.community().id()),
                        Communities.members(in.community().id())),
                "rounds.LedPanel.heading");
        this.rounds = rounds;
        this.roster = roster;
        this.me = me;
        setTestId("led");
        var lead = new Paragraph(getTranslation("rounds.LedPanel.lead"));
        lead.addClassNames("lk-muted", "lk-small");
        add(lead, rows);
    }

    @Override
    protected void refresh() {
        var in = roster.get();
        var led = rounds.led(in.community().id(), me);
        rows.removeAll();
        in.members().forEach(member -> rows.add(row(member, led.getOrDefault(member.id(), 0L))));
        setVisible(!led.isEmpty());
    }

    private ListItem row(Member member, long times) {
        var count = new Span(getTranslation("rounds.LedPanel.times", times));
        count.addClassName("lk-muted");
        var row = new ListItem(new Span(member.name()), count);
        row.setTestId("led-row");
        return row;
    }
}
