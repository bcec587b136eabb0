package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.minutes.BlockId;
import org.leerkring.sessions.minutes.BlockRead;
import org.leerkring.sessions.minutes.Minutes;
import org.leerkring.sessions.minutes.Written;
import org.leerkring.sessions.running.Board;

/** The minutes as several write them at once. What others write arrives block by block; the field one writes in stays. */
class MinutesPanel extends Section implements MinutesPen {

    private final Minutes minutes;
    private final PersonId me;
    private final Span writers = new Span();
    private final Paragraph empty = new Paragraph(getTranslation("sessions.MinutesPanel.empty"));
    private final UnorderedList list = new UnorderedList();
    private final Div below = new Div();
    private final Map<BlockId, BlockCard> cards = new HashMap<>();
    private final Map<BlockId, BlockEditor> moved = new HashMap<>();

    /** Nobody tells that a browser went away while its owner was writing. */
    private final SecondLook again = new SecondLook(this, Minutes.SILENT_AFTER.plusMillis(500), this::refresh);

    private @Nullable Board board;
    private @Nullable Roster roster;
    private @Nullable BlockEditor composer;
    private boolean mayWrite;
    private boolean leads;

    MinutesPanel(Minutes minutes, PersonId me) {
        this.minutes = minutes;
        this.me = me;
        addClassNames("lk-panel", "lk-minutes");
        writers.addClassNames("lk-muted", "lk-small");
        writers.getElement().setAttribute("role", "status");
        writers.setTestId("minutes-writers");
        empty.addClassName("lk-muted");
        empty.setTestId("minutes-empty");
        var head = new Div(new H3(getTranslation("sessions.MinutesPanel.heading")), writers);
        head.addClassName("lk-panel-head");
        add(head, empty, list, below);
    }

    void show(Board now, Roster in, boolean mayWrite, boolean leads) {
        board = now;
        roster = in;
        this.mayWrite = mayWrite;
        this.leads = leads;
        if (mayWrite && composer == null) {
            composer = new BlockEditor(this, in, "sessions.MinutesPanel.next", this::refresh);
            below.add(composer);
        }
        if (composer != null) {
            // who loses the pen while writing keeps sight of what stands there, and of what could not be kept any more
            composer.setVisible(mayWrite || composer.block().isPresent() || composer.isUnkept());
        }
        refresh();
    }

    private void refresh() {
        var blocks = minutes.read(board().session().id(), me);
        var mine = Optional.ofNullable(composer).flatMap(BlockEditor::block);
        var shown = blocks.stream()
                .filter(block -> !mine.equals(Optional.of(block.id())))
                .toList();
        forget(shown);
        AgendaItemId item = null;
        for (var index = 0; index < shown.size(); index++) {
            var block = shown.get(index);
            var card = card(block, index);
            var at = block.item();
            var title = at == null || at.equals(item) ? null : title(at);
            item = at == null ? item : at;
            card.show(block, title, mayWrite, leads || block.isFor(me), me, in());
        }
        empty.setVisible(shown.isEmpty());
        writers.setText(writing(blocks));
        if (!writers.getText().isEmpty()) {
            again.ask();
        }
    }

    /** A block wiped out by somebody else while it is written in stays: the next word brings it back. */
    private void forget(List<BlockRead> shown) {
        var there = shown.stream().map(BlockRead::id).collect(Collectors.toSet());
        cards.entrySet().removeIf(entry -> {
            var gone = !there.contains(entry.getKey()) && !entry.getValue().isEdited();
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
    }

    private BlockCard card(BlockRead block, int index) {
        return cards.computeIfAbsent(block.id(), id -> {
            var card = new BlockCard(this::edit, this::tick);
            var editor = moved.remove(id);
            if (editor != null) {
                card.edit(editor);
            }
            list.addComponentAtIndex(Math.min(index, list.getComponentCount()), card);
            return card;
        });
    }

    private void edit(BlockRead block) {
        try {
            if (minutes.hold(board().session().id(), block.id(), me).isPresent()) {
                refresh();
                return;
            }
            var card = Objects.requireNonNull(cards.get(block.id()));
            var editor = new BlockEditor[1];
            editor[0] = new BlockEditor(this, in(), "sessions.MinutesPanel.done", () -> end(editor[0]));
            editor[0].open(block);
            card.edit(editor[0]);
        } catch (SessionRefused refused) {
            say(refused);
        }
    }

    private void end(BlockEditor editor) {
        cards.values().stream()
                .filter(card -> card.isEditedBy(editor))
                .findFirst()
                .ifPresent(BlockCard::read);
        refresh();
    }

    private void tick(BlockRead action, boolean done) {
        try {
            minutes.tick(action.id(), done, me);
        } catch (SessionRefused refused) {
            say(refused);
        }
        refresh();
    }

    @Override
    public Written write(@Nullable BlockId block, long basedOn, String typed) {
        var session = board().session().id();
        return block == null
                ? minutes.begin(session, board().current(), typed, me)
                : minutes.write(session, block, typed, basedOn, me);
    }

    /** Words that went into a block of their own take their field along; what was there before is read again. */
    @Override
    public void kept(BlockEditor editor, @Nullable BlockId before) {
        var now = editor.block();
        if (editor != composer
                && before != null
                && now.isPresent()
                && !now.get().equals(before)) {
            Optional.ofNullable(cards.get(before)).ifPresent(BlockCard::read);
            moved.put(now.get(), editor);
        }
        refresh();
    }

    @Override
    public void assign(BlockId block, @Nullable PersonId who, @Nullable LocalDate due) {
        try {
            minutes.assign(board().session().id(), block, who, due, me);
        } catch (SessionRefused refused) {
            say(refused);
        }
        refresh();
    }

    @Override
    public void letGo(BlockId block) {
        minutes.letGo(board().session().id(), block, me);
    }

    private void say(SessionRefused refused) {
        writers.setText(getTranslation(refused.key(), refused.facts()));
    }

    private String writing(List<BlockRead> blocks) {
        var names = blocks.stream()
                .map(BlockRead::writing)
                .filter(Objects::nonNull)
                .filter(person -> !person.equals(me))
                .distinct()
                .map(in()::nameOf)
                .toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> getTranslation("sessions.MinutesPanel.one-writes", names.getFirst());
            case 2 -> getTranslation("sessions.MinutesPanel.two-write", names.getFirst(), names.getLast());
            default -> getTranslation("sessions.MinutesPanel.many-write", names.size());
        };
    }

    private @Nullable String title(AgendaItemId item) {
        return board().session().agenda().stream()
                .filter(line -> line.id().equals(item))
                .findFirst()
                .map(AgendaRead::title)
                .orElse(null);
    }

    private Board board() {
        return Objects.requireNonNull(board);
    }

    private Roster in() {
        return Objects.requireNonNull(roster);
    }
}
