package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.leerkring.rounds.methods.Phase;

/** A method's phases as one bar of time, coloured by who is active ({@code frontend/elements/lk-time-bar.ts}). */
@Tag("lk-time-bar")
class TimeBar extends Component {

    TimeBar() {
        setTestId("time-bar");
    }

    final TimeBar show(List<Phase> phases) {
        var drawn = JacksonUtils.createArrayNode();
        for (var phase : phases) {
            drawn.addObject()
                    .put("name", phase.name().in(getLocale()))
                    .put("minutes", phase.minutes().usual())
                    .put("floor", Floor.in(phase).key());
        }
        getElement().setPropertyJson("phases", drawn);
        return this;
    }
}
