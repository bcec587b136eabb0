package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.GuestRead;
import org.leerkring.sessions.running.Board;
import org.leerkring.sessions.running.Presence;

/** Who is there, guests too: a tap says at the place, another one online, a third not there. */
class PresencePanel extends Section {

    private static final int FACE = 44;

    private final BiConsumer<PersonId, @Nullable Presence> note;
    private final Span count = new Span();
    private final Div people = new Div();
    private final Map<PersonId, PresenceTile> tiles = new HashMap<>();

    PresencePanel(BiConsumer<PersonId, @Nullable Presence> note) {
        this.note = note;
        addClassName("lk-panel");
        count.addClassNames("lk-muted", "lk-small", "lk-numbers");
        count.setTestId("presence-count");
        var head = new Div(new H3(getTranslation("sessions.PresencePanel.heading")), count);
        head.addClassName("lk-panel-head");
        people.addClassName("lk-presence");
        add(head, people);
    }

    /** Brings the tiles up to date in place, so that a finger on its way finds the one it was going to. */
    void show(Board board, Roster in, List<GuestRead> guests, boolean mayNote) {
        var members = in.members();
        var there = members.stream()
                .filter(member -> board.presence().containsKey(member.id()))
                .count();
        count.setText(getTranslation("sessions.PresencePanel.count", there, members.size()));
        var shown = new HashSet<PersonId>();
        for (var member : members) {
            shown.add(member.id());
            tile(
                            member.id(),
                            () -> new PresenceTile(
                                    new Face(member, FACE), member.name(), false, how -> note.accept(member.id(), how)))
                    .show(board.presence().get(member.id()), mayNote);
        }
        for (var guest : guests) {
            shown.add(guest.person());
            tile(
                            guest.person(),
                            () -> new PresenceTile(
                                    new Face(guest, FACE), guest.name(), true, how -> note.accept(guest.person(), how)))
                    .show(board.presence().get(guest.person()), mayNote);
        }
        tiles.forEach((person, tile) -> tile.setVisible(shown.contains(person)));
    }

    private PresenceTile tile(PersonId person, Supplier<PresenceTile> fresh) {
        return tiles.computeIfAbsent(person, _ -> {
            var tile = fresh.get();
            people.add(tile);
            return tile;
        });
    }
}
