package org.leerkring.rounds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.ContributionRead;
import org.leerkring.rounds.Rate;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Rating;

/** One contribution: who said what, what became of it, and what the viewer may do with it. */
class SaidCard extends ListItem {

    private final Desk desk;
    private final Refusal refusal;
    private @Nullable Shown shown;
    private @Nullable SaidEditor editor;
    private Runnable redraw = () -> {};
    private boolean passed;

    SaidCard(Desk desk, Refusal refusal) {
        this.desk = desk;
        this.refusal = refusal;
        addClassNames("lk-card", "lk-said");
        setTestId("said");
    }

    private record Shown(ContributionRead said, String author, Rating rating, boolean notesAnswers) {}

    /** Draws it anew, unless it is what is shown already. */
    void show(ContributionRead said, Roster in, Rating rating, boolean notesAnswers) {
        var author =
                said.author() == null ? getTranslation("rounds.SaidCard.nameless") : Called.of(said.author(), in, this);
        var now = new Shown(said, author, rating, notesAnswers);
        if (now.equals(shown) && !passed) {
            return;
        }
        shown = now;
        passed = false;
        redraw = () -> draw(now, in);
        if (editor == null) {
            draw(now, in);
        } else {
            editor.show(said); // what is being typed stays, whatever is news about it
        }
    }

    /** Whether the viewer is rewriting it: then its words are not to be taken away with it. */
    boolean isRewritten() {
        return editor != null;
    }

    /** The group is elsewhere by now; the words typed stay until they are left, and then it goes. */
    void passed() {
        passed = true;
        if (editor != null) {
            editor.passed();
        }
    }

    private void draw(Shown now, Roster in) {
        var said = now.said();
        removeAll();
        setClassName("answered", said.answered());
        if (said.author() != null) {
            in.member(said.author()).ifPresent(member -> add(new Face(member)));
        }
        var words = new Paragraph(said.text());
        words.addClassName("lk-said-words");
        words.setTestId("said-words");
        var kind = kind(said);
        var facts = new Span(getTranslation("rounds.SaidCard.by", now.author(), kind));
        facts.addClassNames("lk-muted", "lk-small");
        var body = new Div(words, facts);
        body.addClassName("lk-said-body");
        add(body);
        chips(said);
        actions(now);
    }

    private String kind(ContributionRead said) {
        return getTranslation("rounds.kind." + said.kind().name().toLowerCase(Locale.ROOT));
    }

    private void chips(ContributionRead said) {
        if (said.rating() != null && !said.mayRate()) {
            chip(rate(said.rating()), "said-rating", "");
        }
        if (said.answered()) {
            chip(getTranslation("rounds.SaidCard.answered"), "said-answered", "ok");
        }
        if (said.hidden()) {
            chip(getTranslation("rounds.SaidCard.hidden"), "said-hidden", "open");
        }
    }

    private void chip(String text, String testId, String look) {
        var chip = new Span(text);
        chip.addClassName("lk-chip");
        if (!look.isEmpty()) {
            chip.addClassName(look);
        }
        chip.setTestId(testId);
        add(chip);
    }

    private String rate(Rate rate) {
        return getTranslation("rounds.rate." + rate.name().toLowerCase(Locale.ROOT));
    }

    private void actions(Shown now) {
        var said = now.said();
        var actions = new Div();
        actions.addClassName("lk-said-actions");
        if (said.mayRate()) {
            rates(now.rating()).forEach(rate -> actions.add(rateButton(said, rate)));
        }
        if (now.notesAnswers() && said.kind() == ContributionKind.QUESTION) {
            actions.add(new Act(
                            said.answered() ? "rounds.SaidCard.not-answered" : "rounds.SaidCard.note-answered",
                            "answered",
                            () -> desk.attempt(
                                    refusal, () -> desk.speaking().answered(said.id(), !said.answered(), desk.me())))
                    .quiet());
        }
        if (said.mayChange()) {
            actions.add(
                    new Act("rounds.SaidCard.rewrite", "rewrite", () -> rewrite(said)).quiet(),
                    new Act(
                                    "rounds.SaidCard.withdraw",
                                    "withdraw",
                                    () -> desk.attempt(
                                            refusal, () -> desk.speaking().withdraw(said.id(), desk.me())))
                            .quiet());
        }
        if (actions.getComponentCount() > 0) {
            add(actions);
        }
    }

    private static List<Rate> rates(Rating rating) {
        return switch (rating) {
            case NONE -> List.of();
            case COLD_NEUTRAL_WARM -> List.of(Rate.COLD, Rate.NEUTRAL, Rate.WARM);
            case KEEP_LEAVE -> List.of(Rate.KEEP, Rate.LEAVE);
        };
    }

    private Button rateButton(ContributionRead said, Rate rate) {
        var given = rate == said.rating();
        var button = new Button(
                rate(rate),
                _ -> desk.attempt(refusal, () -> desk.speaking().rate(said.id(), given ? null : rate, desk.me())));
        button.addClassName("lk-rate");
        button.getElement().setAttribute("aria-pressed", String.valueOf(given));
        button.setTestId("said-rate-" + rate.name().toLowerCase(Locale.ROOT));
        return button;
    }

    /** In its place, until it is kept or left; news about it or about others meanwhile does not touch what is typed. */
    private void rewrite(ContributionRead said) {
        var opened = new SaidEditor(said, desk, refusal, this::leave);
        editor = opened;
        removeAll();
        add(opened);
        opened.focus();
    }

    private void leave() {
        editor = null;
        redraw.run();
        if (passed) {
            removeFromParent();
        }
        desk.changed().run();
    }
}
