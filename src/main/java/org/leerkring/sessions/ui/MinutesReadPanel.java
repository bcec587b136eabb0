package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.minutes.BlockKind;
import org.leerkring.sessions.minutes.Minutes;

/** What a session that is over said, decided and promised. */
@org.springframework.stereotype.Component
class MinutesReadPanel implements SessionPanel {

    private final Minutes minutes;

    MinutesReadPanel(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Optional<Component> on(SessionRead session, PersonId viewer) {
        if (session.state() != SessionState.CLOSED) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        minutes.read(session.id(), viewer).forEach(block -> {
            var row = new ListItem();
            var kind = block.wording().kind();
            if (kind != BlockKind.NOTE) {
                var chip = new Span(
                        row.getTranslation("sessions.block." + kind.name().toLowerCase(Locale.ROOT)));
                chip.addClassNames("lk-chip", block.done() ? "ok" : "open");
                row.add(chip);
            }
            var words = new Span(block.wording().words());
            words.addClassName("lk-block-words");
            row.add(words);
            row.addClassName("lk-minutes-block");
            row.setTestId("minutes-block");
            list.add(row);
        });
        var panel = new Div();
        panel.addClassName("lk-panel");
        panel.setTestId("minutes");
        panel.add(new H3(panel.getTranslation("sessions.MinutesPanel.heading")), list);
        return list.getComponentCount() == 0 ? Optional.empty() : Optional.of(panel);
    }
}
