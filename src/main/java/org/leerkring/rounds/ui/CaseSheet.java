package org.leerkring.rounds.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.cases.CaseText;

/** As much of the case as the viewer may see at this moment. */
class CaseSheet extends Div {

    private final Div story = new Div();
    private final Details told = new Details(getTranslation("rounds.CaseSheet.told"), story);

    private @Nullable CaseText shown;
    private String asked = "";
    private int position = -1;
    private boolean read;

    CaseSheet() {
        addClassNames("lk-card", "lk-round-case");
        setTestId("round-case");
        told.setTestId("round-case-told");
    }

    /** @param question as the bringer puts it by now; empty before they put it anew */
    void show(CaseText text, String question) {
        if (text.equals(shown) && question.equals(asked)) {
            return;
        }
        if (!text.equals(shown)) {
            read = false;
            told.setOpened(true);
        }
        shown = text;
        asked = question;
        removeAll();
        story.removeAll();
        // not by its visibility: Flow would leave words that are wiped in the page
        getElement().setAttribute("hidden", text.equals(CaseText.EMPTY) && question.isBlank());
        if (!text.title().isBlank()) {
            add(new H3(text.title()));
        }
        part(this, "rounds.CaseSheet.anew", question, "anew");
        part(this, "rounds.CaseSheet.question", text.question(), "question");
        part(story, "rounds.CaseForm.happened", text.happened(), "happened");
        part(story, "rounds.CaseForm.my-part", text.myPart(), "my-part");
        part(story, "rounds.CaseForm.tried", text.tried(), "tried");
        part(story, "rounds.CaseForm.wanted", text.wanted(), "wanted");
        part(story, "rounds.CaseForm.ending", text.ending(), "ending");
        if (story.getComponentCount() > 0) {
            add(told);
        }
    }

    /**
     * The group is at this place of its way. The story makes room for what is asked now once there was a phase to read it
     * in, and unfolds again with a click.
     *
     * @param aboutIt whether the phase is about the case
     */
    void at(int place, boolean aboutIt) {
        if (place != position && read) {
            told.setOpened(false);
        }
        position = place;
        read |= aboutIt;
    }

    private void part(HasComponents to, String labelKey, String words, String testId) {
        if (words.isBlank()) {
            return;
        }
        var label = new Paragraph(getTranslation(labelKey));
        label.addClassNames("lk-muted", "lk-small");
        var said = new Paragraph(words);
        said.addClassName("lk-case-words");
        said.setTestId("round-case-" + testId);
        to.add(label, said);
    }
}
