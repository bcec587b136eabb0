package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Beside a field: what somebody else wrote meanwhile, with both ways to go on. Nothing in the field changes by itself. */
class WrittenMeanwhile extends Div {

    private final Paragraph who = new Paragraph();
    private final Paragraph words = new Paragraph();

    /**
     * @param together puts what stands and what is in the field under each other
     * @param theirs drops what is in the field for what stands
     */
    WrittenMeanwhile(Runnable together, Runnable theirs) {
        addClassName("lk-meanwhile");
        getElement().setAttribute("role", "status");
        setTestId("round-meanwhile");
        who.addClassName("lk-small");
        words.addClassName("lk-quote");
        words.setTestId("round-meanwhile-words");
        var actions = new Div(
                new Act("rounds.WrittenMeanwhile.together", "together", together).primary(),
                new Act("rounds.WrittenMeanwhile.theirs", "theirs", theirs).quiet());
        actions.addClassName("lk-actions");
        add(who, words, actions);
        setVisible(false);
    }

    void show(String lead, String stands) {
        who.setText(lead);
        words.setText(stands);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
        words.setText("");
    }

    /** Both, what stands first. */
    static String both(String stands, String typed) {
        return stands.isBlank() ? typed : typed.isBlank() ? stands : stands + "\n\n" + typed;
    }
}
