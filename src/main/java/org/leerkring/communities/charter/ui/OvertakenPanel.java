package org.leerkring.communities.charter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.leerkring.communities.charter.CharterPart;
import org.leerkring.communities.charter.CharterRead;
import org.leerkring.communities.charter.Differences;

/** Tells who is still writing that someone else saved a newer version, and where their own words differ from it. */
class OvertakenPanel extends Section {

    private final H2 heading = new H2();
    private final Paragraph what = new Paragraph();
    private final Button compare;
    private final Div differences = new Div();

    OvertakenPanel(Runnable compareNow) {
        addClassName("lk-panel");
        setTestId("charter-overtaken");
        getElement().setAttribute("role", "status");
        compare = new Button(getTranslation("communities.OvertakenPanel.compare"), _ -> compareNow.run());
        compare.setTestId("charter-compare");
        add(heading, what, compare, differences);
        setVisible(false);
    }

    /** A newer version is there; nothing in the fields changes before the writer wants to see it. */
    void announce(CharterRead newer, String writer) {
        heading.setText(getTranslation("communities.OvertakenPanel.heading", writer, newer.number()));
        what.setText(getTranslation("communities.OvertakenPanel.kept"));
        compare.setVisible(true);
        differences.removeAll();
        setVisible(true);
    }

    /** What would change if the words in the fields were saved on top of the newer version. */
    void compare(CharterRead newer, String writer, Map<CharterPart, String> mine) {
        announce(newer, writer);
        what.setText(getTranslation("communities.OvertakenPanel.on-top", newer.number()));
        compare.setVisible(false);
        differences.add(new ChangedPaper(Differences.between(newer.text().parts(), mine)));
    }
}
