package org.leerkring.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityTab;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.feed.ui.FeedNavigation;
import org.leerkring.people.PersonId;

/** Above every page of a community: its kind, name and facts, who is here now, and its pages. */
class CommunityHeader extends Div {

    private final List<CommunityTab> tabs;
    private final PersonId me;

    private @Nullable Roster shown;

    CommunityHeader(List<CommunityTab> tabs, PersonId me) {
        this.me = me;
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(CommunityTab::order))
                .toList();
    }

    void show(Optional<Roster> roster, String path) {
        setVisible(roster.isPresent());
        roster.ifPresent(in -> {
            if (!in.equals(shown)) {
                shown = in;
                removeAll();
                add(head(in), pages(in));
            }
            at(path);
        });
    }

    private Div head(Roster in) {
        var kind = new Span(in.community().kind().code());
        kind.addClassName("lk-kind");
        kind.setTitle(in.community().kind().name());
        var members = in.members().size();
        var facts = in.coach()
                .map(Member::name)
                .map(coach -> getTranslation("shell.CommunityHeader.facts-coach", in.schools(), members, coach))
                .orElseGet(() -> getTranslation("shell.CommunityHeader.facts", in.schools(), members));
        var line = new Div(
                kind, new Span(facts), new Here(Communities.topic(in.community().id()), in));
        line.addClassName("lk-facts");
        var ask = new Anchor(FeedNavigation.ask(in.community().slug()), getTranslation("shell.CommunityHeader.ask"));
        ask.getElement().setAttribute("router-link", true);
        ask.addClassName("lk-button");
        ask.setTestId("header-ask");
        var actions = new Div(ask);
        actions.addClassName("lk-actions");
        var head = new Div(new Div(line, new H1(in.community().name())), actions);
        head.addClassName("lk-head");
        return head;
    }

    private Nav pages(Roster in) {
        var nav = new Nav();
        nav.addClassName("lk-tabs");
        nav.setAriaLabel(getTranslation("shell.CommunityHeader.pages"));
        tabs.stream()
                .filter(tab -> tab.shown().test(in.community().id(), me))
                .forEach(tab -> nav.add(new Link(
                        tab.path(in.community().slug()), getTranslation(tab.labelKey()), "tab-" + tab.name())));
        return nav;
    }

    private void at(String path) {
        getChildren()
                .filter(Nav.class::isInstance)
                .flatMap(Component::getChildren)
                .map(Link.class::cast)
                .forEach(link -> link.at(link.leadsTo(path) || link.isAbove(path)));
    }
}
