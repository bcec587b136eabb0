package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.stream.Collectors;
import org.leerkring.rounds.methods.Allowed;
import org.leerkring.rounds.methods.MethodWords;
import org.leerkring.rounds.methods.Names;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Rating;
import org.leerkring.rounds.methods.Repeats;
import org.leerkring.rounds.methods.Wording;

/** One phase on paper: what is asked of whom, what may be said, and who sees it when. */
class PhasePaper extends Article {

    private final DescriptionList roles = new DescriptionList();
    private final DescriptionList rules = new DescriptionList();

    PhasePaper(int number, Phase phase) {
        addClassNames("lk-panel", "lk-phase");
        setTestId("phase");
        add(new H3(getTranslation("rounds.PhasePaper.name", number, words(phase.name()))), signs(phase));
        if (!phase.purpose().isEmpty()) {
            add(new Paragraph(words(phase.purpose())));
        }
        if (!phase.instructions().say().isEmpty()) {
            add(say(phase.instructions().say()));
        }
        roles(phase);
        rules(phase);
        rules.addClassName("lk-phase-rules");
        rules.setVisible(rules.getChildren().findAny().isPresent());
        add(roles, rules);
    }

    private Div signs(Phase phase) {
        var signs = new Div();
        signs.addClassName("lk-facts");
        var minutes = phase.minutes();
        sign(signs, getTranslation("rounds.PhasePaper.minutes", minutes.usual(), minutes.least(), minutes.most()));
        if (phase.repeats() != Repeats.ONCE) {
            sign(signs, words(phase.repeats()));
        }
        if (phase.optional()) {
            sign(signs, getTranslation("rounds.PhasePaper.optional"));
        }
        if (phase.noSolutions()) {
            sign(signs, getTranslation("rounds.PhasePaper.no-solutions"));
        }
        return signs;
    }

    private static void sign(Div signs, String words) {
        var sign = new Span(words);
        sign.addClassName("lk-chip");
        signs.add(sign);
    }

    private Div say(Wording aloud) {
        var label = new Span(getTranslation("rounds.PhasePaper.say"));
        label.addClassNames("lk-muted", "lk-small");
        var words = new Paragraph(words(aloud));
        words.addClassName("lk-quote");
        return new Div(label, words);
    }

    private void roles(Phase phase) {
        var asked = phase.instructions();
        line(roles, "bringer", words(phase.bringer()), asked.bringer());
        line(roles, "group", words(phase.group()), asked.group());
        if (!asked.facilitator().isEmpty()) {
            line(roles, "facilitator", "", asked.facilitator());
        }
    }

    private void line(DescriptionList list, String key, String part, Wording instruction) {
        var does = new Span(part);
        does.addClassName("lk-phase-part");
        var described = new DescriptionList.Description(does, new Paragraph(words(instruction)));
        described.setTestId("phase-" + key);
        list.add(new DescriptionList.Term(getTranslation("rounds.PhasePaper." + key)), described);
    }

    private void rules(Phase phase) {
        if (!phase.contributions().isEmpty()) {
            rule("takes", phase.contributions().stream().map(this::words).collect(Collectors.joining("; ")));
            var seen = words(phase.reveal());
            rule("seen", phase.names() == Names.HIDDEN ? seen + ", " + words(phase.names()) : seen);
        }
        if (!phase.worksOn().isEmpty()) {
            rule("works-on", listed(phase.worksOn()));
        }
        if (!phase.rated().isEmpty()) {
            rule("rated", listed(phase.rated()));
        }
        if (phase.rating() != Rating.NONE) {
            rule("rates", words(phase.rating()));
        }
        if (phase.reveals() != null) {
            rule("reveals", words(phase.reveals()));
        }
        if (phase.restate()) {
            rule("restate", getTranslation("rounds.PhasePaper.restate-offered"));
        }
    }

    private void rule(String key, String words) {
        var described = new DescriptionList.Description(words);
        described.setTestId("phase-" + key);
        rules.add(new DescriptionList.Term(getTranslation("rounds.PhasePaper." + key)), described);
    }

    private String words(Allowed allowed) {
        var kind = words(allowed.kind());
        var from = words(allowed.from());
        return allowed.most() == null
                ? getTranslation("rounds.PhasePaper.any", kind, from)
                : getTranslation("rounds.PhasePaper.at-most", kind, from, allowed.most());
    }

    private <E extends Enum<E>> String listed(Collection<E> values) {
        return values.stream().sorted().map(this::words).collect(Collectors.joining(", "));
    }

    private String words(Enum<?> value) {
        return getTranslation(MethodWords.key(value));
    }

    private String words(Wording wording) {
        return wording.in(getLocale());
    }
}
