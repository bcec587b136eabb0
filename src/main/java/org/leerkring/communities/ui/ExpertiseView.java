package org.leerkring.communities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.leerkring.communities.expertise.WhoKnowsWhat;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.people.ui.PeopleNavigation;

/** The expertise map: who in one's circles and networks knows, offers or looks for something. */
@Route("wie-weet-wat")
@PermitAll
class ExpertiseView extends Div implements HasDynamicTitle {

    /** Long enough not to search for half a word. */
    private static final int PAUSE_MILLIS = 300;

    private final WhoKnowsWhat map;
    private final PersonId me;
    private final TextField search = new TextField();
    private final Paragraph summary = new Paragraph();
    private final Div results = new Div();

    ExpertiseView(WhoKnowsWhat map, SignedIn signedIn) {
        this.map = map;
        this.me = signedIn.person();
        addClassNames("lk-column", "lk-narrow");
        search.setLabel(getTranslation("communities.ExpertiseView.search"));
        search.setPlaceholder(getTranslation("communities.ExpertiseView.example"));
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MILLIS);
        search.setTestId("expertise-search");
        search.addValueChangeListener(_ -> show());
        summary.getElement().setAttribute("role", "status");
        summary.addClassNames("lk-muted", "lk-small");
        summary.setTestId("expertise-summary");
        results.addClassName("lk-column");
        add(new H1(getTranslation("communities.ExpertiseView.name")), search, summary, results);
        if (map.isSilent(me)) {
            add(invitation());
        }
        show();
    }

    private void show() {
        results.removeAll();
        var wanted = search.getValue().strip();
        if (wanted.isEmpty()) {
            summary.setText("");
            results.add(beginning());
            return;
        }
        var found = map.search(me, wanted);
        summary.setText(getTranslation(
                "communities.ExpertiseView.found",
                found.values().stream().mapToInt(page -> page.findings().size()).sum()));
        found.forEach((group, page) -> results.add(new FindingList(map, me, wanted, group, page)));
        if (found.isEmpty()) {
            results.add(empty("communities.ExpertiseView.nobody"));
        }
    }

    private Component beginning() {
        var empty = empty("communities.ExpertiseView.begin");
        var words = new Div();
        words.addClassNames("lk-row", "lk-suggestions");
        map.suggestions(me).forEach(text -> {
            var chip = new NativeButton(text, _ -> search.setValue(text));
            chip.addClassName("lk-told");
            chip.setTestId("expertise-suggestion");
            words.add(chip);
        });
        empty.add(words);
        return empty;
    }

    private Div empty(String key) {
        var empty = new Div(new H2(getTranslation(key)), new Paragraph(getTranslation(key + "-hint")));
        empty.addClassName("lk-empty");
        empty.setTestId("expertise-empty");
        return empty;
    }

    private Component invitation() {
        var tell = new Anchor(PeopleNavigation.ACCOUNT, getTranslation("communities.ExpertiseView.tell"));
        tell.getElement().setAttribute("router-link", true);
        tell.addClassName("lk-button");
        tell.setTestId("expertise-tell");
        var panel = new Div(
                new H2(getTranslation("communities.ExpertiseView.silent")),
                new Paragraph(getTranslation("communities.ExpertiseView.silent-hint")),
                new Div(tell));
        panel.addClassName("lk-panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("communities.ExpertiseView.page-title");
    }
}
