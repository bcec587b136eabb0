package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.minutes.BlockRead;
import org.leerkring.sessions.minutes.LastTime;
import org.leerkring.sessions.minutes.Minutes;

/** "Last time we said": what was decided, and what was promised and waits to be ticked. */
@org.springframework.stereotype.Component
class LastTimePanel implements SessionPanel {

    private final Minutes minutes;
    private final Communities communities;
    private final SessionPolicy policy;

    LastTimePanel(Minutes minutes, Communities communities, SessionPolicy policy) {
        this.minutes = minutes;
        this.communities = communities;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    /** A guest sees this session, and nothing of the ones before. */
    @Override
    public Optional<Component> on(SessionRead session, PersonId viewer) {
        var goesOn = session.state() == SessionState.PLANNED || session.state() == SessionState.UNDERWAY;
        if (!goesOn || !communities.isMember(session.community(), viewer)) {
            return Optional.empty();
        }
        var in = communities.enter(session.community(), viewer);
        return minutes.lastTime(session.id(), viewer)
                .filter(last -> !last.isEmpty())
                .map(last -> panel(last, in, policy.mayLead(session.line(), viewer), viewer));
    }

    private Div panel(LastTime last, Roster in, boolean leads, PersonId viewer) {
        var panel = new Div();
        panel.addClassName("lk-panel");
        panel.setTestId("last-time");
        panel.add(new H3(panel.getTranslation("sessions.LastTimePanel.heading")));
        var list = new UnorderedList();
        last.decided().forEach(block -> {
            var row = new ListItem(new Span(block.wording().words()));
            row.setTestId("last-decision");
            list.add(row);
        });
        last.open().forEach(block -> list.add(new ActionRow(block, in, leads || block.isFor(viewer), viewer)));
        panel.add(list);
        return panel;
    }

    /** What was promised, with the box in which it is ticked. */
    private final class ActionRow extends ListItem {

        ActionRow(BlockRead block, Roster in, boolean mayTick, PersonId viewer) {
            var done = new Checkbox(block.wording().words());
            done.setEnabled(mayTick);
            done.setTestId("last-action");
            done.addValueChangeListener(change -> tick(done, block, change.getValue(), viewer));
            var facts =
                    new Span(ActionFacts.of(block, in, getTranslation("sessions.ActionFields.everyone"), getLocale()));
            facts.addClassNames("lk-muted", "lk-small");
            add(done, facts);
        }

        /** Refused when somebody wiped it out, or gave it to someone else, since this page was drawn. */
        private void tick(Checkbox done, BlockRead block, boolean isDone, PersonId viewer) {
            try {
                minutes.tick(block.id(), isDone, viewer);
                done.setInvalid(false);
            } catch (SessionRefused refused) {
                done.setErrorMessage(getTranslation(refused.key(), refused.facts()));
                done.setInvalid(true);
            }
        }
    }
}
