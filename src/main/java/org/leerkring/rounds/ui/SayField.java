package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.Say;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Names;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Reveal;

/** Where one kind of contribution is written. What was typed stays when it is refused, and when its phase has passed. */
class SayField extends Div {

    private final TextArea words = new TextArea();
    private final Paragraph hint = new Paragraph();
    private final Refusal refusal = new Refusal();
    private final Act say;

    /** @param said given the name of the field whose words were sent */
    SayField(ContributionKind kind, Desk desk, Consumer<String> said) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        addClassName("lk-say");
        setTestId("say-" + name);
        words.setLabel(getTranslation("rounds.SayField.ask-" + name));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setTestId("say-words-" + name);
        words.getElement().setAttribute("data-part", name);
        hint.addClassNames("lk-muted", "lk-small");
        hint.setTestId("say-hint-" + name);
        say = new Act("rounds.SayField.say", "say-" + name, () -> {
                    var typed = words.getValue();
                    if (desk.attempt(refusal, () -> desk.speaking().say(desk.round(), kind, typed, desk.me()))) {
                        words.clear();
                        said.accept(name);
                        words.focus();
                    }
                })
                .primary();
        var foot = new Div(hint, say);
        foot.addClassName("lk-say-foot");
        add(words, refusal, foot);
    }

    /** @param now null when it may not be said any more; the field then stays only for what is in it */
    void show(@Nullable Say now, @Nullable Phase phase) {
        if (now != null && phase != null) {
            say.setEnabled(now.isOpen());
            hint.setText(hint(now, phase));
        } else {
            say.setEnabled(false);
            hint.setText(getTranslation("rounds.SayField.passed"));
        }
    }

    boolean isEmpty() {
        return words.getValue().isBlank();
    }

    private String hint(Say now, Phase phase) {
        var count =
                now.isLimited() ? getTranslation("rounds.SayField.remaining", now.most() - now.said(), now.most()) : "";
        var reveal = phase.reveal() == Reveal.AT_ONCE
                ? ""
                : getTranslation(
                        phase.reveal() == Reveal.TO_THE_BRINGER
                                ? "rounds.SayField.to-the-bringer"
                                : "rounds.SayField.write-first");
        var names = phase.names() == Names.HIDDEN ? getTranslation("rounds.SayField.nameless") : "";
        return String.join(" ", reveal, names, count).strip().replaceAll(" +", " ");
    }
}
