package org.leerkring.feed.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Roster;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.lists.FeedFilter;
import org.leerkring.feed.lists.FeedPage;
import org.leerkring.feed.lists.Position;
import org.leerkring.feed.lists.QuestionLine;
import org.leerkring.feed.reading.Unread;
import org.leerkring.people.PersonId;

/**
 * The questions of a community. What is shown stays where it is: cards change in place, and new questions wait behind a
 * button until they are asked for.
 */
class QuestionList extends Composite<Div> {

    private final FeedPages pages;
    private final Models models;
    private final PersonId me;
    private final NewQuestions newQuestions = new NewQuestions(this::showNew);
    private final Div cards = new Div();
    private final Div empty = new Div();
    private final Button more = new Button();
    private final Map<QuestionId, QuestionCard> shown = new LinkedHashMap<>();
    private final Map<QuestionId, Integer> readNumbers = new HashMap<>();

    private @Nullable Roster roster;
    private FeedFilter filter = FeedFilter.OPEN;
    private @Nullable Position next;
    private @Nullable FeedPage drawn;
    private List<QuestionId> beyond = List.of();
    private @Nullable QuestionId selected;

    QuestionList(FeedPages pages, Models models, PersonId me) {
        this.pages = pages;
        this.models = models;
        this.me = me;
        cards.addClassName("lk-cards");
        cards.getElement().setAttribute("role", "list");
        cards.setTestId("questions");
        empty.addClassName("lk-empty");
        empty.setTestId("questions-empty");
        more.setText(getTranslation("feed.QuestionList.more"));
        more.setTestId("questions-more");
        more.addClickListener(_ -> showMore());
        getContent().add(newQuestions, cards, empty, more);
    }

    /** Starts from the newest of a filter. */
    void open(Roster in, FeedFilter by) {
        roster = in;
        filter = by;
        shown.clear();
        readNumbers.clear();
        cards.removeAll();
        newQuestions.count(0);
        drawn = page(null);
        append(drawn);
    }

    /** Lets a person see what is new, keeping what they had loaded before out of the way. */
    private void showNew() {
        open(in(), filter);
    }

    private void showMore() {
        append(page(next));
    }

    /** Brings what is shown up to date and counts what is new, moving nothing. */
    void refresh() {
        if (roster == null) {
            return;
        }
        var first = page(null);
        var before = Objects.requireNonNull(drawn);
        if (first != before) {
            drawn = first;
            first.changedSince(before).forEach(this::draw);
            if (!first.holdsTheSameAs(before)) {
                beyond = beyond(first);
                countNew(first);
            }
            pages.lines(community(), me, beyond).forEach(this::draw);
        }
    }

    private void countNew(FeedPage first) {
        var newest =
                shown.values().stream().findFirst().map(card -> card.shown().askedAt());
        var unknown = first.lines().stream()
                .filter(line -> !shown.containsKey(line.id()))
                .filter(line -> newest.isEmpty() || line.askedAt().isAfter(newest.get()))
                .toList();
        if (unknown.stream().anyMatch(line -> line.author().equals(me))) {
            showNew(); // what I asked myself is no surprise
        } else {
            newQuestions.count(unknown.size());
        }
    }

    /** What is on the screen and not on the first page of the list, or not any more. */
    private List<QuestionId> beyond(FeedPage first) {
        var listed = first.lines().stream().map(QuestionLine::id).collect(Collectors.toSet());
        return shown.keySet().stream().filter(id -> !listed.contains(id)).toList();
    }

    /** Reads again what this person has read, here or on another device. */
    void refreshUnread() {
        if (roster != null) {
            unread(shown.values().stream().map(ModelElement::shown).toList());
        }
    }

    void select(@Nullable QuestionId question) {
        if (Objects.equals(selected, question)) {
            return;
        }
        if (selected != null && shown.get(selected) instanceof QuestionCard before) {
            before.select(false);
            readNumbers.put(selected, before.shown().lastNumber()); // all of it was on the screen
        }
        selected = question;
        if (question != null && shown.get(question) instanceof QuestionCard card) {
            card.select(true);
            card.unread(0); // what is open is being read
        }
    }

    private void append(FeedPage page) {
        var added = new ArrayList<QuestionLine>();
        for (var line : page.lines()) {
            if (!shown.containsKey(line.id())) {
                var card = new QuestionCard();
                card.select(line.id().equals(selected));
                shown.put(line.id(), card);
                card.show(line, models.card(line, in()));
                cards.add(card);
                added.add(line);
            }
        }
        unread(added);
        beyond = beyond(Objects.requireNonNull(drawn));
        next = page.next();
        more.setVisible(next != null);
        sayWhenEmpty();
    }

    private void unread(List<QuestionLine> lines) {
        var unread = pages.unread(community(), me, lines);
        lines.forEach(line -> {
            var of = unread.getOrDefault(line.id(), Unread.NOTHING);
            if (!of.equals(Unread.NEVER_OPENED)) {
                readNumbers.put(line.id(), line.lastNumber() - of.answers());
            }
            Objects.requireNonNull(shown.get(line.id())).unread(line.id().equals(selected) ? of.answers(0) : of);
        });
    }

    private void draw(QuestionLine line) {
        var card = shown.get(line.id());
        if (card == null) {
            return; // waits behind "n new", or further down than was asked for
        }
        card.show(line, models.card(line, in()));
        var read = readNumbers.get(line.id());
        if (read != null && !line.id().equals(selected)) {
            card.unread(Math.max(0, line.lastNumber() - read));
        }
    }

    private void sayWhenEmpty() {
        empty.setVisible(shown.isEmpty());
        empty.removeAll();
        if (shown.isEmpty()) {
            var which = filter.tag() != null ? "tag" : filter.which().name().toLowerCase(Locale.ROOT);
            empty.add(
                    new H2(getTranslation("feed.QuestionList.empty-" + which)),
                    new Paragraph(getTranslation("feed.QuestionList.empty-" + which + "-hint")));
        }
    }

    private FeedPage page(@Nullable Position after) {
        return pages.page(community(), me, filter, after);
    }

    private CommunityId community() {
        return in().community().id();
    }

    private Roster in() {
        return Objects.requireNonNull(roster);
    }
}
