package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Member;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.AgendaLine;
import org.leerkring.sessions.ItemKind;

/** One item of an agenda, to be typed. */
class AgendaRow extends Composite<ListItem> {

    /** What a row asks of the agenda it is in. */
    interface Agenda {

        void changed();

        /** Somebody changed a row themselves. */
        void typedIn();

        void move(AgendaRow row, int by);

        void remove(AgendaRow row);
    }

    private static final int MINUTES = 30;

    private final Span starts = new Span();
    private final TextField title = new TextField();
    private final IntegerField minutes = new IntegerField();
    private final Select<ItemKind> kind = new Select<>();
    private final Select<Member> owner = new Select<>();
    private final Button up;
    private final Button down;

    private @Nullable AgendaItemId id;

    /** Who brought it and is no longer a member; kept as long as nobody else is chosen. */
    private @Nullable PersonId former;

    AgendaRow(List<Member> members, Agenda agenda) {
        title.setPlaceholder(getTranslation("sessions.AgendaRow.title"));
        title.setAriaLabel(getTranslation("sessions.AgendaRow.title"));
        title.setValueChangeMode(ValueChangeMode.LAZY); // who leaves the page in the middle of a word
        title.setTestId("item-title");
        minutes.setAriaLabel(getTranslation("sessions.AgendaRow.minutes"));
        minutes.setSuffixComponent(new Span(getTranslation("sessions.AgendaRow.min")));
        minutes.setStepButtonsVisible(false);
        minutes.setMin(1);
        minutes.setTestId("item-minutes");
        minutes.addValueChangeListener(_ -> agenda.changed());
        kind.setItems(ItemKind.values());
        kind.setItemLabelGenerator(it -> getTranslation(AgendaPanel.kindKey(it)));
        kind.setAriaLabel(getTranslation("sessions.AgendaRow.kind"));
        kind.setTestId("item-kind");
        owner.setItems(members);
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(getTranslation("sessions.AgendaRow.nobody"));
        owner.setItemLabelGenerator(it -> it == null ? getTranslation("sessions.AgendaRow.nobody") : it.name());
        owner.setAriaLabel(getTranslation("sessions.AgendaRow.owner"));
        owner.setTestId("item-owner");
        owner.addValueChangeListener(_ -> former = null);
        Stream.<HasValue<?, ?>>of(title, minutes, kind, owner)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        agenda.typedIn();
                    }
                }));
        up = button("up", "↑", () -> agenda.move(this, -1));
        down = button("down", "↓", () -> agenda.move(this, 1));
        starts.addClassNames("lk-muted", "lk-numbers");
        starts.setTestId("item-starts");
        var moves = new Div(up, down, button("remove", "×", () -> agenda.remove(this)));
        moves.addClassName("lk-item-moves");
        getContent().addClassName("lk-item");
        getContent().setTestId("item");
        getContent().add(starts, title, minutes, kind, owner, moves);
    }

    private Button button(String what, String sign, Runnable action) {
        var button = new Button(sign, _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("sessions.AgendaRow." + what));
        button.setTestId("item-" + what);
        return button;
    }

    /** A new item, still without words. */
    AgendaRow fresh() {
        minutes.setValue(MINUTES);
        kind.setValue(ItemKind.EXCHANGE);
        return this;
    }

    AgendaRow fill(AgendaLine line, List<Member> members) {
        id = line.id();
        title.setValue(line.title());
        minutes.setValue(line.minutes());
        kind.setValue(line.kind());
        var known = members.stream()
                .filter(member -> member.id().equals(line.owner()))
                .findFirst();
        known.ifPresentOrElse(owner::setValue, owner::clear);
        former = known.isPresent() ? null : line.owner();
        return this;
    }

    /** As it was being typed; who is no longer a member brings it no more. */
    AgendaRow fill(KeptRow row, List<Member> members) {
        id = row.id() == null ? null : new AgendaItemId(row.id());
        title.setValue(row.title());
        minutes.setValue(row.minutes());
        kind.setValue(row.kind() == null ? ItemKind.EXCHANGE : row.kind());
        members.stream()
                .filter(member -> member.id().value().equals(row.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
        return this;
    }

    KeptRow kept() {
        return new KeptRow(
                id == null ? null : id.value(),
                title.getValue(),
                minutes.getValue(),
                kind.getValue(),
                owner.getValue() == null ? null : owner.getValue().id().value());
    }

    void startsAt(String hour) {
        starts.setText(hour);
    }

    void place(boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    /** How long it takes; nothing as long as that is not typed. */
    int minutes() {
        return Optional.ofNullable(minutes.getValue()).orElse(0);
    }

    boolean isEmpty() {
        return title.getValue().isBlank();
    }

    AgendaLine typed() {
        var by = owner.getValue() == null ? former : owner.getValue().id();
        return new AgendaLine(id, title.getValue(), minutes(), by, kind.getValue());
    }
}
