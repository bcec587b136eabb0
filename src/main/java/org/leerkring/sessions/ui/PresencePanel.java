package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.running.Board;
import org.leerkring.sessions.running.Presence;

/** Who is there: a tap says at the place, another one online, a third not there. */
class PresencePanel extends Section {

    private final BiConsumer<PersonId, @Nullable Presence> note;
    private final Span count = new Span();
    private final Div people = new Div();
    private final Map<PersonId, Tile> tiles = new HashMap<>();

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
    void show(Board board, Roster in, boolean mayNote) {
        var members = in.members();
        var there = members.stream()
                .filter(member -> board.presence().containsKey(member.id()))
                .count();
        count.setText(getTranslation("sessions.PresencePanel.count", there, members.size()));
        for (var member : members) {
            var tile = tiles.get(member.id());
            if (tile == null) {
                tile = new Tile(member);
                tiles.put(member.id(), tile);
                people.add(tile);
            }
            tile.show(board.presence().get(member.id()), mayNote);
        }
        tiles.forEach((person, tile) -> tile.setVisible(in.isIn(person)));
    }

    /** One member; the words say what the colour says. */
    private final class Tile extends NativeButton {

        private final Member member;
        private final Span how = new Span();

        private @Nullable Presence presence;

        Tile(Member member) {
            this.member = member;
            var name = new Span(member.name().split(" ", 2)[0]);
            how.addClassName("lk-small");
            add(new Component[] {new Face(member, 44), name, how});
            setTestId("presence");
            addClickListener(_ -> note.accept(member.id(), Presence.after(presence)));
        }

        void show(@Nullable Presence now, boolean mayNote) {
            presence = now;
            var words = getTranslation("sessions.presence."
                    + (now == null
                            ? "absent"
                            : now.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            how.setText(now == Presence.ONLINE ? words : "");
            setAriaLabel(member.name() + ", " + words);
            setClassName("absent", now == null);
            setEnabled(mayNote);
        }
    }
}
