package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.PollRequest;
import org.leerkring.sessions.polls.Region;
import org.leerkring.sessions.polls.Suggestions;
import org.leerkring.sessions.ui.Clocks;

/** A date poll to be put together: what for, which moments, until when. */
class PollForm extends Composite<Div> {

    private static final int DAYS_TO_ANSWER = 7;
    private static final Duration USUAL_LENGTH = Duration.ofHours(3);

    private final Suggestions suggestions;
    private final Almanac almanac;
    private final CommunityId community;
    private final PersonId me;

    private final TextField title = new TextField();
    private final Select<Duration> length = new Select<>();
    private final CheckboxGroup<Region> holidays = new CheckboxGroup<>();
    private final MomentPicker moments = new MomentPicker();
    private final DatePicker deadline = Clocks.day(getLocale());
    private final Checkbox othersMayPropose = new Checkbox();

    PollForm(
            Suggestions suggestions,
            Almanac almanac,
            CommunityId community,
            PersonId me,
            Set<Region> usual,
            LocalDate today,
            Refusal refusal) {
        this.suggestions = suggestions;
        this.almanac = almanac;
        this.community = community;
        this.me = me;
        title.setLabel(getTranslation("sessions.PollForm.title"));
        title.setValue(getTranslation("sessions.PollForm.usual-title"));
        title.setTestId("poll-title");
        lengths();
        regions(usual);
        deadline.setLabel(getTranslation("sessions.PollForm.deadline"));
        deadline.setValue(today.plusDays(DAYS_TO_ANSWER));
        deadline.setTestId("poll-deadline");
        othersMayPropose.setLabel(getTranslation("sessions.PollForm.others"));
        othersMayPropose.setTestId("poll-others");
        getContent().addClassNames("lk-panel", "lk-poll-form");
        getContent()
                .add(
                        title,
                        length,
                        holidays,
                        new H2(getTranslation("sessions.PollForm.moments")),
                        moments,
                        new MomentFields(this::add, refusal::show),
                        deadline,
                        othersMayPropose);
        suggest();
    }

    private void lengths() {
        length.setLabel(getTranslation("sessions.PollForm.length"));
        length.setItems(IntStream.rangeClosed(2, 16)
                .mapToObj(halves -> Duration.ofMinutes(halves * 30L))
                .toList());
        length.setItemLabelGenerator(it -> getTranslation("sessions.PollForm.hours", it.toMinutes() / 60.0));
        length.setValue(USUAL_LENGTH);
        length.setTestId("poll-length");
        length.addValueChangeListener(_ -> suggest());
    }

    private void regions(Set<Region> usual) {
        holidays.setLabel(getTranslation("sessions.PollForm.holidays"));
        holidays.setItems(Region.values());
        holidays.setItemLabelGenerator(region -> getTranslation("sessions.Region." + region.key()));
        holidays.setValue(usual);
        holidays.setTestId("poll-holidays");
        holidays.addValueChangeListener(_ -> suggest());
    }

    private void suggest() {
        moments.suggest(suggestions.of(community, length.getValue(), holidays.getValue(), me));
    }

    private void add(SessionTime time) {
        moments.add(time, almanac.notes(community, List.of(time), holidays.getValue(), me));
    }

    /** What is asked; refuses with a {@link SessionRefused} what cannot be. */
    @SuppressWarnings("NullAway") // an empty field holds null
    PollRequest request() {
        if (deadline.getValue() == null) {
            throw new SessionRefused("sessions.refused.poll-deadline-missing");
        }
        var until = Almanac.endOf(deadline.getValue());
        return new PollRequest(
                title.getValue(), moments.chosen(), until, othersMayPropose.getValue(), holidays.getValue());
    }
}
