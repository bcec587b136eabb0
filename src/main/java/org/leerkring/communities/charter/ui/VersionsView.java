package org.leerkring.communities.charter.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.communities.charter.CharterPart;
import org.leerkring.communities.charter.CharterPaths;
import org.leerkring.communities.charter.CharterRead;
import org.leerkring.communities.charter.Charters;
import org.leerkring.communities.charter.Differences;
import org.leerkring.communities.charter.VersionLine;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** All versions of a charter, and what changed between any two; which two stands in the address. */
@Route("kringen/:community/startdocument/versies")
@PermitAll
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final Charters charters;
    private final PersonId me;
    private final UnorderedList list = new UnorderedList();
    private final Button older;

    private @Nullable Roster roster;
    private @Nullable Integer last;

    VersionsView(Communities communities, Charters charters, SignedIn signedIn) {
        this.communities = communities;
        this.charters = charters;
        this.me = signedIn.person();
        this.older = new Button(getTranslation("communities.VersionsView.older"), _ -> showMore());
        older.setTestId("charter-older");
        addClassName("lk-charter");
    }

    /** Runs for every address, also when Flow keeps this view and only the two versions change. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            roster = communities.enter(slug, me);
            var latest = charters.standing(roster.community().id(), me).number();
            var asked = event.getLocation().getQueryParameters();
            var to = number(asked, CharterPaths.TO).orElse(latest);
            draw(number(asked, CharterPaths.FROM).orElse(Math.max(1, to - 1)), to, latest);
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    private static Optional<Integer> number(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).flatMap(CharterPaths::number);
    }

    private void draw(int from, int to, int latest) {
        removeAll();
        list.removeAll();
        last = null;
        var slug = in().community().slug();
        add(CharterHead.link(CharterPaths.page(slug), getTranslation("communities.VersionsView.back"), "charter-back"));
        if (latest > 1) {
            add(comparison(from, to, latest));
        }
        var all = new Section(new H2(getTranslation("communities.VersionsView.all", latest)), list, older);
        all.addClassName("lk-panel");
        add(all);
        showMore();
    }

    private Section comparison(int from, int to, int latest) {
        var choices = new Div(
                choice("communities.VersionsView.from", "charter-from", from, latest, chosen -> go(chosen, to)),
                choice("communities.VersionsView.to", "charter-to", to, latest, chosen -> go(from, chosen)));
        choices.addClassName("lk-row");
        var comparison = new Section(new H2(getTranslation("communities.VersionsView.compare")), choices);
        comparison.addClassName("lk-charter-compare");
        var community = in().community().id();
        var before = charters.version(community, from, me);
        var after = charters.version(community, to, me);
        if (before.isPresent() && after.isPresent()) {
            comparison.add(new ChangedPaper(Differences.between(words(before.get()), words(after.get()))));
        } else {
            comparison.add(new Paragraph(getTranslation("communities.VersionsView.unknown")));
        }
        return comparison;
    }

    private static Map<CharterPart, String> words(CharterRead version) {
        return version.text().parts();
    }

    private Select<Integer> choice(String key, String testId, int chosen, int latest, IntConsumer then) {
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation(key));
        choice.setItems(IntStream.rangeClosed(1, latest).boxed().toList().reversed());
        choice.setItemLabelGenerator(number -> getTranslation("communities.VersionsView.version", number));
        if (chosen >= 1 && chosen <= latest) {
            choice.setValue(chosen);
        }
        choice.setTestId(testId);
        choice.addValueChangeListener(change -> then.accept(change.getValue()));
        return choice;
    }

    private void go(int from, int to) {
        var versions = Map.of(CharterPaths.FROM, String.valueOf(from), CharterPaths.TO, String.valueOf(to));
        UI.getCurrent().navigate(CharterPaths.versions(in().community().slug()), QueryParameters.simple(versions));
    }

    private void showMore() {
        var page = charters.versions(in().community().id(), me, last);
        page.forEach(version -> list.add(row(version)));
        if (!page.isEmpty()) {
            last = page.getLast().number();
        }
        older.setVisible(page.size() == Charters.PAGE);
    }

    private ListItem row(VersionLine version) {
        var what = new Span(getTranslation(
                "communities.VersionsView.line", version.number(), new Names(in(), this).of(version.writtenBy())));
        var row = new ListItem(what, new Moment(version.writtenAt()));
        if (version.number() > 1) {
            var compare = CharterHead.link(
                    CharterPaths.differences(in().community().slug(), version.number() - 1, version.number()),
                    getTranslation("communities.VersionsView.changes"),
                    "charter-changes");
            compare.setAriaLabel(getTranslation("communities.VersionsView.changes-of", version.number()));
            row.add(compare);
        }
        row.setTestId("charter-version");
        return row;
    }

    private Roster in() {
        return Objects.requireNonNull(roster);
    }

    @Override
    public String getPageTitle() {
        return roster == null
                ? ""
                : getTranslation(
                        "communities.VersionsView.page-title",
                        roster.community().name());
    }
}
