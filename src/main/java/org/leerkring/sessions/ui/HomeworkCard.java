package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.leerkring.communities.Roster;
import org.leerkring.sessions.homework.HomeworkRead;

/** While a session goes on: what was to be prepared for it. */
class HomeworkCard extends Section {

    private final HomeworkReady ready = new HomeworkReady();

    HomeworkCard() {
        addClassName("lk-panel");
        setTestId("run-homework");
        add(new H3(getTranslation("sessions.HomeworkPanel.heading")), ready);
    }

    void show(List<HomeworkRead> homeworks, Roster in, boolean leads) {
        ready.show(homeworks, in, leads);
        setVisible(!homeworks.isEmpty());
    }
}
