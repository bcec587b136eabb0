package org.leerkring.rounds.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leerkring.rounds.RoundSight;
import org.leerkring.rounds.Say;
import org.leerkring.rounds.methods.ContributionKind;

/** A field for each kind the viewer may say now; tells the others that they write. */
class SayPanel extends Typing {

    private final Desk desk;
    private final Map<ContributionKind, SayField> fields = new EnumMap<>(ContributionKind.class);

    SayPanel(Desk desk) {
        super(desk.round(), true);
        this.desk = desk;
        setTestId("round-composer");
    }

    void show(RoundSight sight) {
        var now = sight.say().stream().collect(Collectors.toMap(Say::kind, Function.identity()));
        for (var kind : ContributionKind.values()) {
            var field = fields.get(kind);
            var may = now.get(kind);
            if (may != null && field == null) {
                field = new SayField(kind, desk, this::forget);
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
