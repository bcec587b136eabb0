package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leerkring.rounds.RoundSight;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.Say;
import org.leerkring.rounds.methods.ContributionKind;

/** A field for each kind the viewer may say now; tells the others that they write ({@code frontend/elements/lk-typing.ts}). */
@Tag("lk-typing")
class SayPanel extends Component implements HasComponents {

    private final Desk desk;
    private final Map<ContributionKind, SayField> fields = new EnumMap<>(ContributionKind.class);

    SayPanel(Desk desk) {
        this.desk = desk;
        getElement().setProperty("topic", Rounds.topic(desk.round()).name());
        setTestId("round-composer");
    }

    void show(RoundSight sight) {
        var now = sight.say().stream().collect(Collectors.toMap(Say::kind, Function.identity()));
        for (var kind : ContributionKind.values()) {
            var field = fields.get(kind);
            var may = now.get(kind);
            if (may != null && field == null) {
                field = new SayField(kind, desk, part -> getElement().callJsFunction("forget", part));
                fields.put(kind, field);
                add(field);
            }
            if (field != null && may == null && field.isEmpty()) {
                remove(field);
                fields.remove(kind);
            } else if (field != null) {
                field.show(may, sight.phase());
            }
        }
        setVisible(!fields.isEmpty());
    }
}
