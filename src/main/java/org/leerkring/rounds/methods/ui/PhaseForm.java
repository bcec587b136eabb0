package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.leerkring.rounds.Rate;
import org.leerkring.rounds.methods.BringerPart;
import org.leerkring.rounds.methods.CaseField;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.GroupPart;
import org.leerkring.rounds.methods.Instructions;
import org.leerkring.rounds.methods.Minutes;
import org.leerkring.rounds.methods.Names;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Rating;
import org.leerkring.rounds.methods.Repeats;
import org.leerkring.rounds.methods.Reveal;
import org.leerkring.rounds.methods.Wording;

/** Every attribute of one phase, to be typed and chosen. */
class PhaseForm extends Composite<Div> {

    private final String key;
    private final Choices choices;
    private final WordingField name;
    private final WordingField purpose;
    private final WordingField bringerAsked;
    private final WordingField groupAsked;
    private final WordingField facilitatorAsked;
    private final WordingField say;
    private final IntegerField usual;
    private final IntegerField least;
    private final IntegerField most;
    private final Select<BringerPart> bringer;
    private final Select<GroupPart> group;
    private final AllowedRows contributions;
    private final CheckboxGroup<ContributionKind> worksOn;
    private final CheckboxGroup<Rate> rated;
    private final Select<Reveal> reveal;
    private final Select<Names> names;
    private final Select<Rating> rating;
    private final Select<CaseField> reveals;
    private final Select<Repeats> repeats;
    private final Checkbox restate;
    private final Checkbox noSolutions;
    private final Checkbox optional;

    PhaseForm(Phase phase, Runnable changed) {
        key = phase.key();
        choices = new Choices(this, changed);
        var asked = phase.instructions();
        name = WordingField.line(choices.label("name"), "phase-form-name", phase.name(), getLocale());
        purpose = area("purpose", phase.purpose());
        bringerAsked = area("bringer-asked", asked.bringer());
        groupAsked = area("group-asked", asked.group());
        facilitatorAsked = area("facilitator-asked", asked.facilitator());
        say = area("say", asked.say());
        usual = choices.number("usual", phase.minutes().usual());
        least = choices.number("least", phase.minutes().least());
        most = choices.number("most", phase.minutes().most());
        bringer = choices.one("bringer", BringerPart.class, phase.bringer());
        group = choices.one("group", GroupPart.class, phase.group());
        contributions = new AllowedRows(phase.contributions(), choices, changed);
        worksOn = choices.several("works-on", ContributionKind.class, phase.worksOn());
        rated = choices.several("rated", Rate.class, phase.rated());
        reveal = choices.one("reveal", Reveal.class, phase.reveal());
        names = choices.one("names", Names.class, phase.names());
        rating = choices.one("rating", Rating.class, phase.rating());
        reveals = choices.oneOrNone("reveals", CaseField.class, phase.reveals());
        repeats = choices.one("repeats", Repeats.class, phase.repeats());
        restate = choices.yes("restate", phase.restate());
        noSolutions = choices.yes("no-solutions", phase.noSolutions());
        optional = choices.yes("optional", phase.optional());
        var texts = List.of(name, purpose, bringerAsked, groupAsked, facilitatorAsked, say);
        texts.forEach(text -> text.whenChanged(changed));
        getContent().addClassName("lk-method-fields");
        getContent().setTestId("phase-form");
        getContent()
                .add(
                        name.mine(),
                        row(usual, least, most),
                        purpose.mine(),
                        row(bringer, group),
                        bringerAsked.mine(),
                        groupAsked.mine(),
                        facilitatorAsked.mine(),
                        say.mine(),
                        contributions,
                        worksOn,
                        rated,
                        row(reveal, names),
                        row(rating, reveals, repeats),
                        new Div(noSolutions, restate, optional),
                        new OtherLanguage(texts));
    }

    private WordingField area(String what, Wording words) {
        return WordingField.area(choices.label(what), "phase-form-" + what, words, getLocale());
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("lk-method-row");
        return row;
    }

    /** As it stands there; a number that is not typed counts as none, and none does not fit. */
    Phase typed() {
        return new Phase(
                key,
                name.typed(),
                purpose.typed(),
                new Instructions(bringerAsked.typed(), groupAsked.typed(), facilitatorAsked.typed(), say.typed()),
                new Minutes(number(usual), number(least), number(most)),
                bringer.getValue(),
                group.getValue(),
                contributions.typed(),
                worksOn.getValue(),
                rated.getValue(),
                reveal.getValue(),
                names.getValue(),
                rating.getValue(),
                restate.getValue(),
                reveals.getValue(),
                noSolutions.getValue(),
                repeats.getValue(),
                optional.getValue());
    }

    static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }
}
