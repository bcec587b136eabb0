package org.leerkring.communities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Locale;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.expertise.Finding;
import org.leerkring.communities.expertise.FindingGroup;
import org.leerkring.communities.expertise.FindingPage;
import org.leerkring.communities.expertise.FoundText;
import org.leerkring.communities.expertise.WhoKnowsWhat;
import org.leerkring.people.PersonId;

/** Those who were found for one reason, a page at a time. */
class FindingList extends Composite<Section> {

    private final WhoKnowsWhat map;
    private final PersonId me;
    private final String wanted;
    private final FindingGroup group;
    private final UnorderedList list = new UnorderedList();

    FindingList(WhoKnowsWhat map, PersonId me, String wanted, FindingGroup group, FindingPage first) {
        this.map = map;
        this.me = me;
        this.wanted = wanted;
        this.group = group;
        var name = group.name().toLowerCase(Locale.ROOT);
        list.addClassName("lk-findings");
        getContent().addClassName("lk-panel");
        getContent().getElement().setAttribute("data-testid", "findings-" + name);
        getContent().add(new H2(getTranslation("communities.FindingList." + name)), list);
        show(first);
    }

    private void show(FindingPage page) {
        page.findings().forEach(finding -> list.add(card(finding)));
        if (page.more()) {
            var more = new Button(getTranslation("communities.FindingList.more"));
            more.setTestId("findings-more");
            var last = page.findings().getLast().person();
            more.addClickListener(_ -> {
                getContent().remove(more);
                show(map.after(last, me, wanted, group));
            });
            getContent().add(more);
        }
    }

    private ListItem card(Finding finding) {
        var name = new Span(finding.name());
        name.addClassName("lk-member-name");
        var facts = new Div(where(finding));
        facts.addClassName("lk-facts");
        if (finding.school() != null) {
            facts.addComponentAsFirst(new Span(finding.school()));
        }
        if (finding.email() != null) {
            facts.add(new Anchor("mailto:" + finding.email(), finding.email()));
        }
        var about = new Div(name, facts);
        if (!finding.texts().isEmpty()) {
            var texts = new Div();
            texts.addClassName("lk-row");
            finding.texts().forEach(text -> texts.add(chip(text)));
            about.add(texts);
        }
        var card = new ListItem(new Avatar(finding), about);
        card.setTestId("finding");
        return card;
    }

    /** To the community's members for who is in it; its name only for who is not. */
    private static Component where(Finding finding) {
        if (finding.slug() == null) {
            return new Span(finding.community());
        }
        var members = new Anchor(CommunityPaths.members(finding.slug()), finding.community());
        members.getElement().setAttribute("router-link", true);
        return members;
    }

    private static Span chip(FoundText text) {
        var chip = new Span();
        chip.addClassName("lk-told");
        text.pieces().forEach(piece -> chip.getElement()
                .appendChild(
                        piece.found()
                                ? new Element("mark").setText(piece.text())
                                : ElementFactory.createSpan(piece.text())));
        return chip;
    }
}
