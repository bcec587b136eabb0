package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.ParticipantRead;
import org.leerkring.rounds.RoundRead;

/** Who sits in which of the rooms side by side, in the order of their turns; not there when there are none. */
class RoomsList extends UnorderedList {

    RoomsList() {
        addClassName("lk-rooms");
        setTestId("round-rooms");
    }

    void show(RoundRead round, Roster in) {
        removeAll();
        round.present().stream()
                .map(ParticipantRead::room)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(room ->
                        add(new ListItem(getTranslation("rounds.RoomsList.room", room + 1, names(round, room, in)))));
        setVisible(getChildren().findAny().isPresent());
    }

    private String names(RoundRead round, int room, Roster in) {
        return round.room(room).stream()
                .map(it -> Called.of(it.person(), in, this))
                .collect(Collectors.joining(", "));
    }
}
