package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DayNote;
import org.leerkring.sessions.polls.SessionTimes;
import org.leerkring.sessions.polls.Suggested;

/** Moments to ask about: what is suggested, to be ticked, and what someone adds. */
class MomentPicker extends Composite<Div> {

    private final Map<SessionTime, Checkbox> boxes = new TreeMap<>(SessionTimes.IN_ORDER);
    private final Div list = new Div();
    private final Paragraph avoided = new Paragraph();

    MomentPicker() {
        list.addClassName("lk-poll-picker");
        avoided.addClassNames("lk-small", "lk-muted");
        avoided.setTestId("poll-avoided");
        getContent().add(list, avoided);
    }

    /** Other suggestions in place of those nobody ticked. */
    void suggest(Suggested suggested) {
        boxes.values().removeIf(box -> !box.getValue());
        suggested.moments().forEach(moment -> {
            var box = boxes.computeIfAbsent(moment.time(), this::box);
            if (moment.asked() > 0) {
                box.setHelperText(getTranslation("sessions.MomentPicker.suited", moment.couldCome(), moment.asked()));
            }
        });
        avoided.setText(
                suggested.avoided().isEmpty()
                        ? ""
                        : getTranslation(
                                "sessions.MomentPicker.avoided",
                                suggested.avoided().stream().map(this::words).collect(Collectors.joining(", "))));
        draw();
    }

    /** One more, ticked; with what there is to say about its day. */
    void add(SessionTime time, Map<LocalDate, List<DayNote>> notes) {
        var box = boxes.computeIfAbsent(time, this::box);
        box.setValue(true);
        box.setHelperText(notes.getOrDefault(Almanac.day(time), List.of()).stream()
                .map(note -> DayNotes.words(note, this))
                .collect(Collectors.joining(", ")));
        draw();
    }

    List<SessionTime> chosen() {
        return boxes.entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Checkbox box(SessionTime time) {
        var box = new Checkbox(SessionTimes.words(time, getLocale()));
        box.setTestId("poll-moment");
        return box;
    }

    private void draw() {
        list.removeAll();
        boxes.values().forEach(list::add);
    }

    private String words(Suggested.Avoided one) {
        return DayNotes.words(one.note(), this) + " (" + SessionTimes.day(one.day(), getLocale()) + ")";
    }
}
