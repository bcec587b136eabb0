package org.leerkring.mailgroup.bounces.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.leerkring.live.NoticeBoard;
import org.leerkring.mailgroup.bounces.Bounces;
import org.leerkring.people.PersonId;

/** That mail to this person came back, for as long as none is sent; out of sight for everyone else. */
class PausePanel extends Section {

    private final Bounces bounces;
    private final NoticeBoard notices;
    private final PersonId me;

    PausePanel(Bounces bounces, NoticeBoard notices, PersonId me) {
        this.bounces = bounces;
        this.notices = notices;
        this.me = me;
        var again = new Button(getTranslation("mailgroup.PausePanel.again"), _ -> startAgain());
        again.addThemeName("primary");
        again.setTestId("mail-start-again");
        addClassName("lk-panel");
        setTestId("mail-paused");
        add(
                new H2(getTranslation("mailgroup.PausePanel.heading")),
                new Paragraph(getTranslation("mailgroup.PausePanel.text")),
                again);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var watch = notices.watch(List.of(Bounces.topic(me)), event.getUI(), this::redraw);
        addDetachListener(detached -> {
            watch.remove();
            detached.unregisterListener();
        });
        redraw();
    }

    private void startAgain() {
        bounces.startAgain(me);
        redraw();
    }

    private void redraw() {
        setVisible(bounces.isPaused(me));
    }
}
