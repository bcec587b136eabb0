package org.leerkring.feed.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Drafts;
import org.leerkring.feed.Place;
import org.leerkring.people.PersonId;

/** One line that invites to ask, and the composer it opens into. */
class AskPanel extends Composite<Div> {

    private final Drafts drafts;
    private final Models models;
    private final PersonId me;
    private final Consumer<DraftText> ask;
    private final NativeButton prompt = new NativeButton();

    private @Nullable Roster roster;
    private @Nullable Composer composer;

    AskPanel(Drafts drafts, Models models, PersonId me, Consumer<DraftText> ask) {
        this.drafts = drafts;
        this.models = models;
        this.me = me;
        this.ask = ask;
        prompt.addClassName("lk-ask");
        prompt.setTestId("feed-ask");
        prompt.addClickListener(_ -> open());
        getContent().add(prompt);
    }

    void show(Roster in) {
        roster = in;
        var invitation = new Span(getTranslation("feed.AskPanel.prompt"));
        prompt.removeAll();
        in.member(me).ifPresent(myself -> prompt.add(new Avatar(myself)));
        prompt.add(invitation);
        close();
    }

    /** Opens the composer with whatever was being written before. */
    void open() {
        if (composer == null && roster != null) {
            var community = roster.community().id();
            var opened = Composer.asking(drafts, Place.asking(community), me);
            opened.whenLeft(this::close);
            opened.whenSent("feed.AskPanel.send", "ask-send", typed -> {
                ask.accept(typed);
                close();
            });
            opened.restore(Communities.topic(community).name(), models.people(roster));
            prompt.setVisible(false);
            getContent().add(opened);
            composer = opened;
        }
        if (composer != null) {
            composer.focus();
        }
    }

    private void close() {
        if (composer != null) {
            composer.removeFromParent();
            composer = null;
        }
        prompt.setVisible(true);
    }
}
