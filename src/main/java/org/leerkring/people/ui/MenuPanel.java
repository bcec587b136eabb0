package org.leerkring.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leerkring.people.MenuEntry;

/** The pages that stand in the menu of a wide screen and find no room in the bar of a phone. */
class MenuPanel extends Panel {

    MenuPanel(List<MenuEntry> entries) {
        super("people.MenuPanel.heading");
        var list = new UnorderedList();
        entries.forEach(entry -> {
            var link = new Anchor(entry.path(), getTranslation(entry.labelKey()));
            link.getElement().setAttribute("router-link", true);
            link.setTestId("menu-" + entry.icon());
            list.add(new ListItem(link));
        });
        add(list);
        getContent().addClassName("lk-only-narrow");
    }
}
