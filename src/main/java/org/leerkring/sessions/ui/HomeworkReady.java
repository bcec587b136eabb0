package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.sessions.homework.HomeworkRead;

/** What was to be prepared and how many are ready; for who leads also who is not. */
class HomeworkReady extends UnorderedList {

    HomeworkReady() {
        addClassName("lk-homework-ready");
    }

    void show(List<HomeworkRead> homeworks, Roster in, boolean leads) {
        removeAll();
        homeworks.forEach(homework -> add(row(homework, in, leads)));
    }

    private ListItem row(HomeworkRead homework, Roster in, boolean leads) {
        var missing = in.members().stream()
                .filter(member -> !homework.isDoneBy(member.id()))
                .toList();
        var all = in.members().size();
        var text = new Span(homework.text());
        text.addClassName("lk-session-words");
        var count = new Span(getTranslation("sessions.HomeworkReady.count", all - missing.size(), all));
        count.addClassNames("lk-chip", missing.isEmpty() ? "ok" : "open");
        count.setTestId("homework-count");
        var row = new ListItem(text, count);
        row.setTestId("homework-ready-item");
        if (leads && !missing.isEmpty()) {
            var names = missing.stream().map(Member::name).collect(Collectors.joining(", "));
            var who = new Span(getTranslation("sessions.HomeworkReady.missing", names));
            who.addClassNames("lk-muted", "lk-small");
            who.setTestId("homework-missing");
            row.add(who);
        }
        return row;
    }
}
