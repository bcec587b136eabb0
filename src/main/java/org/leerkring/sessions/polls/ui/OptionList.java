package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DayNote;
import org.leerkring.sessions.polls.OptionRead;
import org.leerkring.sessions.polls.PollOptionId;
import org.leerkring.sessions.polls.PollRead;

/** The moments of a poll, in order of time. A redraw changes what changed, and moves nothing under a thumb or a focus. */
class OptionList extends Composite<UnorderedList> {

    private final Map<PollOptionId, OptionCard> cards = new HashMap<>();
    private final ZoneId viewer;
    private final OptionCard.Deeds deeds;

    OptionList(ZoneId viewer, OptionCard.Deeds deeds) {
        this.viewer = viewer;
        this.deeds = deeds;
        getContent().addClassNames("lk-column", "lk-poll-options");
    }

    void show(PollRead poll, Map<LocalDate, List<DayNote>> notes) {
        var there = poll.options().stream().map(OptionRead::id).toList();
        cards.entrySet().removeIf(card -> {
            var gone = !there.contains(card.getKey());
            if (gone) {
                card.getValue().getElement().removeFromParent();
            }
            return gone;
        });
        for (var place = 0; place < poll.options().size(); place++) {
            var option = poll.options().get(place);
            var card = cards.get(option.id());
            if (card == null) {
                card = new OptionCard(option, viewer, deeds);
                cards.put(option.id(), card);
                getContent().addComponentAtIndex(place, card);
            }
            card.show(option, poll, notes.getOrDefault(Almanac.day(option.time()), List.of()));
        }
    }
}
