package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntConsumer;

/** Tells who is typing that someone else saved a newer version, and lets them look at it or save on top of it. */
class SavedMeanwhile extends Composite<Div> {

    private final Paragraph what = new Paragraph();
    private final Anchor look;
    private final Button onTop;

    private int newest;

    SavedMeanwhile(String path, IntConsumer saveOnTop) {
        look = new Anchor(path, getTranslation("rounds.SavedMeanwhile.look"), AnchorTarget.BLANK);
        look.setTestId("meanwhile-look");
        onTop = new Button(getTranslation("rounds.SavedMeanwhile.on-top"), _ -> saveOnTop.accept(newest));
        onTop.setTestId("meanwhile-on-top");
        var actions = new Div(look, onTop);
        actions.addClassName("lk-actions");
        getContent().addClassNames("lk-panel", "lk-conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setTestId("method-meanwhile");
        getContent().add(what, actions);
        setVisible(false);
    }

    final void say(int version) {
        newest = version;
        what.setText(getTranslation("rounds.refused.method-overtaken", version));
        setVisible(true);
    }
}
