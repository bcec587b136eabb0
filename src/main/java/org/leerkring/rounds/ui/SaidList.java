package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.ContributionRead;
import org.leerkring.rounds.RoundSight;
import org.leerkring.rounds.methods.Rating;

/** What was said: one element for each contribution, which stays as long as the contribution does. */
class SaidList extends Div {

    private final Desk desk;
    private final Refusal refusal = new Refusal();
    private final Span count = new Span();
    private final UnorderedList cards = new UnorderedList();
    private final Paragraph unseen = new Paragraph();
    private final Map<UUID, SaidCard> byId = new LinkedHashMap<>();

    SaidList(Desk desk, String headingKey) {
        this.desk = desk;
        addClassName("lk-said-list");
        setTestId("round-said");
        count.addClassNames("lk-muted", "lk-small");
        unseen.addClassNames("lk-muted", "lk-small");
        unseen.setTestId("round-unseen");
        cards.addClassName("lk-said-items");
        var head = new Div(new H3(getTranslation(headingKey)), count);
        head.addClassName("lk-panel-head");
        add(head, refusal, cards, unseen);
    }

    void show(RoundSight sight, List<ContributionRead> said, Roster in) {
        var gone = new HashSet<>(byId.keySet());
        var rating = sight.phase() == null ? Rating.NONE : sight.phase().rating();
        SaidCard before = null;
        for (var each : said) {
            gone.remove(each.id());
            var card = byId.computeIfAbsent(each.id(), _ -> new SaidCard(desk, refusal));
            card.show(each, in, rating, sight.mayNoteAnswers());
            if (card.getParent().isEmpty()) { // all have one order, so who is there already is in its place
                putBehind(before, card);
            }
            before = card;
        }
        gone.forEach(this::takeAway);
        count(sight, said);
    }

    /** What is still being rewritten may stand in between; it is looked for only when there is something new. */
    private void putBehind(@Nullable SaidCard before, SaidCard card) {
        cards.addComponentAtIndex(before == null ? 0 : cards.indexOf(before) + 1, card);
    }

    /** What is being rewritten stays until it is left. */
    private void takeAway(UUID id) {
        var card = Objects.requireNonNull(byId.get(id));
        if (card.isRewritten()) {
            card.passed();
        } else {
            byId.remove(id);
            cards.remove(card);
        }
    }

    /** What is still being rewritten when the round is over. */
    Optional<UnorderedList> rewritten() {
        List.copyOf(byId.keySet()).forEach(this::takeAway);
        return byId.isEmpty() ? Optional.empty() : Optional.of(cards);
    }

    private void count(RoundSight sight, List<ContributionRead> said) {
        var answered = said.stream().filter(ContributionRead::answered).count();
        count.setText(
                answered > 0
                        ? getTranslation("rounds.SaidList.answered", answered, said.size())
                        : getTranslation("rounds.SaidList.count", said.size()));
        count.setVisible(!said.isEmpty());
        var hidden = sight.round()
                .step()
                .map(step -> sight.unseen().getOrDefault(step.id(), 0L))
                .orElse(0L);
        unseen.setText(getTranslation("rounds.SaidList.unseen", hidden));
        unseen.setVisible(hidden > 0);
        // hidden by the attribute: Flow takes nothing out of the page that is not visible, and what is wiped must go
        // there too
        getElement()
                .setAttribute(
                        "hidden",
                        byId.isEmpty() && hidden == 0 && refusal.getText().isEmpty());
    }
}
