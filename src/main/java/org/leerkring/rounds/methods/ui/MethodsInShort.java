package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leerkring.communities.CommunityCard;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.MethodPaths;
import org.leerkring.rounds.methods.MethodShelf;
import org.leerkring.rounds.methods.own.OwnMethods;
import org.leerkring.sessions.ui.LivePart;

/** The methods a community adapted itself, and the way to all there are. */
class MethodsInShort extends LivePart {

    /** The one to learn with. */
    private static final MethodKey FIRST = new MethodKey("incident");

    private final OwnMethods methods;
    private final CommunityCard community;
    private final PersonId me;
    private final Paragraph count = new Paragraph();
    private final UnorderedList own = new UnorderedList();

    MethodsInShort(OwnMethods methods, CommunityCard community, PersonId me, NoticeBoard notices) {
        super(notices, List.of(MethodShelf.topic(community.id())), "rounds.MethodsInShort.heading");
        this.methods = methods;
        this.community = community;
        this.me = me;
        setTestId("methods-in-short");
        count.addClassName("lk-muted");
        add(
                count,
                own,
                new MethodLink(
                        MethodPaths.all(community.slug()), getTranslation("rounds.MethodsInShort.all"), "methods-all"),
                new MethodLink(
                        MethodPaths.practise(community.slug(), FIRST),
                        getTranslation("rounds.MethodsInShort.practise"),
                        "methods-practise"));
    }

    @Override
    protected void refresh() {
        var all = methods.all(community.id(), me);
        count.setText(getTranslation("rounds.MethodsInShort.count", all.size()));
        own.removeAll();
        all.stream().filter(method -> method.key().namesOwn()).forEach(method -> own.add(row(method)));
        own.setVisible(own.getChildren().findAny().isPresent());
    }

    private ListItem row(Method method) {
        var minutes = new Span(getTranslation("rounds.MethodFacts.minutes", method.minutes()));
        minutes.addClassNames("lk-muted", "lk-small");
        var row = new ListItem(
                new MethodLink(
                        MethodPaths.method(community.slug(), method.key()),
                        method.name().in(getLocale()),
                        "method-own-open"),
                minutes);
        row.setTestId("method-own-row");
        return row;
    }
}
