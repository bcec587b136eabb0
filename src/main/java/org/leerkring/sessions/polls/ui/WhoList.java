package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.leerkring.communities.Member;
import org.leerkring.sessions.polls.Tally;

/** How many answered what, and who when it is opened. */
class WhoList extends Composite<Details> {

    private final Div who = new Div();

    WhoList() {
        who.addClassNames("lk-column", "lk-small");
        getContent().add(who);
        getContent().setTestId("poll-who");
    }

    void show(Tally tally) {
        getContent()
                .setSummaryText(getTranslation(
                        "sessions.WhoList.counts",
                        tally.yes().size(),
                        tally.ifNeedBe().size(),
                        tally.no().size(),
                        tally.silent().size()));
        who.removeAll();
        add("yes", tally.yes());
        add("if-need-be", tally.ifNeedBe());
        add("no", tally.no());
        add("silent", tally.silent());
    }

    private void add(String key, List<Member> members) {
        if (!members.isEmpty()) {
            who.add(new Paragraph(getTranslation("sessions.WhoList." + key, names(members))));
        }
    }

    static String names(List<Member> members) {
        return members.stream().map(Member::name).collect(Collectors.joining(", "));
    }
}
