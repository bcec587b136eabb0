package org.leerkring.today.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.today.Today;
import org.leerkring.today.WaitingItem;

/** Where a person starts: what waits for them in all their communities. */
@Route("")
@PermitAll
class TodayView extends Div implements HasDynamicTitle {

    private final Today today;
    private final NoticeBoard notices;
    private final PersonId me;
    private final Div items = new Div();
    private final Div empty =
            nothing(getTranslation("today.TodayView.empty"), getTranslation("today.TodayView.empty-hint"));
    private final Map<WaitingItem, Div> cards = new HashMap<>();

    private List<WaitingItem> shown = List.of();
    private @Nullable Registration watch;

    TodayView(Today today, NoticeBoard notices, People people, SignedIn signedIn) {
        this.today = today;
        this.notices = notices;
        this.me = signedIn.person();
        var firstName = people.find(me).map(PersonCard::name).orElse("").split(" ")[0];
        addClassName("lk-column");
        items.addClassName("lk-today");
        items.setTestId("waiting");
        items.add(empty);
        add(new H1(getTranslation("today.TodayView.hello", firstName)), items);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch = notices.watch(today.topics(me), event.getUI(), this::refresh);
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("today.TodayView.page-title");
    }

    private void refresh() {
        var now = today.waitingFor(me);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        empty.setVisible(now.isEmpty());
        place(now.stream().distinct().toList());
    }

    /** What is the same stays the same element: a finger that is on it may not find it gone when it lifts. */
    private void place(List<WaitingItem> now) {
        cards.entrySet().removeIf(card -> {
            var gone = !now.contains(card.getKey());
            if (gone) {
                items.remove(card.getValue());
            }
            return gone;
        });
        for (var index = 0; index < now.size(); index++) {
            var card = cards.computeIfAbsent(now.get(index), this::card);
            if (items.indexOf(card) != index) {
                card.removeFromParent();
                items.addComponentAtIndex(index, card);
            }
        }
    }

    private static Div nothing(String heading, String hint) {
        var empty = new Div(new H2(heading), new Paragraph(hint));
        empty.addClassName("lk-empty");
        empty.setTestId("waiting-empty");
        return empty;
    }

    private Div card(WaitingItem item) {
        var asked = getTranslation(item.labelKey(), item.facts().toArray());
        var dot = new Span();
        dot.addClassName("lk-dot");
        var where = new Div(dot, new Span(item.community()));
        where.addClassNames("lk-facts");
        var whole = new Anchor(item.path(), item.title().isEmpty() ? asked : item.title());
        whole.getElement().setAttribute("router-link", true);
        whole.addClassName("lk-whole");
        var card = new Div(where, new H2(whole));
        if (!item.title().isEmpty()) {
            var label = new Span(asked);
            label.addClassNames("lk-muted", "lk-small");
            card.add(label);
        }
        card.addClassName("lk-card");
        card.getElement().setAttribute("data-accent", item.accent());
        card.getElement().setAttribute("data-urgency", item.urgency().name().toLowerCase(Locale.ROOT));
        card.setTestId("waiting-item");
        return card;
    }
}
