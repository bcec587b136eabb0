package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.leerkring.communities.CommunityCard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollLine;
import org.leerkring.sessions.polls.PollPaths;
import org.leerkring.sessions.polls.SessionTimes;

/** What a page about a community's sessions shows of its polls; it is told on the topic of the community's sessions. */
@org.springframework.stereotype.Component
public class OpenPolls {

    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final DatePolls polls;
    private final SessionPolicy policy;

    OpenPolls(DatePolls polls, SessionPolicy policy) {
        this.polls = polls;
        this.policy = policy;
    }

    /** The polls that are open and, for who plans, the way to a new one; empty when there is neither. */
    public Optional<Component> of(CommunityCard community, PersonId viewer) {
        var open = polls.open(community.id(), viewer);
        var plans = policy.mayPlan(community.id(), viewer);
        if (open.isEmpty() && !plans) {
            return Optional.empty();
        }
        var panel = new Div();
        panel.addClassName("lk-panel");
        panel.setTestId("open-polls");
        panel.add(new H2(panel.getTranslation("sessions.OpenPolls.heading")));
        if (!open.isEmpty()) {
            var list = new UnorderedList();
            open.forEach(line -> list.add(row(line, community)));
            panel.add(list);
        }
        if (plans) {
            var fresh = new Anchor(PollPaths.fresh(community.slug()), panel.getTranslation("sessions.OpenPolls.fresh"));
            fresh.setTestId("poll-fresh");
            panel.add(fresh);
        }
        return Optional.of(panel);
    }

    private static ListItem row(PollLine line, CommunityCard community) {
        var locale = UI.getCurrent() == null ? Locale.of("nl") : UI.getCurrent().getLocale();
        var way = new Anchor(PollPaths.poll(community.slug(), line.id()), line.title());
        way.setTestId("open-poll");
        var until = new Span(way.getTranslation(
                "sessions.PollHead.deadline",
                SessionTimes.day(line.deadline().atZone(HERE).toLocalDate(), locale)));
        until.addClassNames("lk-muted", "lk-small");
        return new ListItem(way, until);
    }
}
