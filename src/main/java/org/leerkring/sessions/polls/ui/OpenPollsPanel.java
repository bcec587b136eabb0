package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionPolicy;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollLine;
import org.leerkring.sessions.polls.PollPaths;
import org.leerkring.sessions.polls.SessionTimes;

/** The polls a community is asked now and, for who plans, the way to a new one. */
class OpenPollsPanel extends Composite<Div> {

    private final Communities communities;
    private final DatePolls polls;
    private final SessionPolicy policy;
    private final NoticeBoard notices;
    private final CommunityCard community;
    private final PersonId me;
    private final UnorderedList list = new UnorderedList();
    private final Anchor fresh;

    private @Nullable Registration watch;

    OpenPollsPanel(
            Communities communities,
            DatePolls polls,
            SessionPolicy policy,
            NoticeBoard notices,
            CommunityCard community,
            PersonId me) {
        this.communities = communities;
        this.polls = polls;
        this.policy = policy;
        this.notices = notices;
        this.community = community;
        this.me = me;
        fresh = new Anchor(PollPaths.fresh(community.slug()), getTranslation("sessions.OpenPolls.fresh"));
        fresh.setTestId("poll-fresh");
        getContent().addClassName("lk-panel");
        getContent().setTestId("open-polls");
        getContent().add(new H2(getTranslation("sessions.OpenPolls.heading")), list, fresh);
    }

    private void refresh() {
        var open = communities.isMember(community.id(), me) ? polls.open(community.id(), me) : List.<PollLine>of();
        list.removeAll();
        open.forEach(line -> list.add(row(line)));
        list.setVisible(!open.isEmpty());
        fresh.setVisible(policy.mayPlan(community.id(), me));
        getContent().setVisible(list.isVisible() || fresh.isVisible());
    }

    private ListItem row(PollLine line) {
        var way = new Anchor(PollPaths.poll(community.slug(), line.id()), line.title());
        way.setTestId("open-poll");
        var deadline = line.deadline().atZone(Almanac.HERE).toLocalDate();
        var until = new Span(getTranslation("sessions.PollHead.deadline", SessionTimes.day(deadline, getLocale())));
        until.addClassNames("lk-muted", "lk-small");
        return new ListItem(way, until);
    }

    /** Runs again after a resynchronisation, so it must undo cleanly and be repeatable. */
    @Override
    protected void onAttach(AttachEvent event) {
        stopWatching();
        watch = notices.watch(List.of(Sessions.topic(community.id())), event.getUI(), this::refresh);
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }
}
