package org.leerkring.mailgroup.inbound.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.mailgroup.inbound.ArrivalId;
import org.leerkring.mailgroup.inbound.Queue;
import org.leerkring.mailgroup.inbound.QueuedMail;
import org.leerkring.people.PersonId;

/** The waiting mails of one community, oldest first, a page at a time. */
class QueuedList extends Composite<Div> {

    private final Queue queue;
    private final Communities communities;
    private final CommunityId community;
    private final PersonId me;
    private final LinkedHashMap<ArrivalId, QueuedCard> cards = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button();

    QueuedList(Queue queue, Communities communities, CommunityId community, PersonId me) {
        this.queue = queue;
        this.communities = communities;
        this.community = community;
        this.me = me;
        list.addClassName("lk-cards");
        empty.add(
                new H3(getTranslation("mailgroup.QueuedList.empty")),
                new Paragraph(getTranslation("mailgroup.QueuedList.empty-hint")));
        empty.addClassName("lk-empty");
        empty.setTestId("queue-empty");
        more.setText(getTranslation("mailgroup.QueuedList.more"));
        more.addClickListener(_ -> showMore());
        more.setTestId("queue-more");
        getContent().addClassName("lk-column");
        getContent().add(list, empty, more);
        var first = queue.waiting(community, me, null);
        show(first);
        more.setVisible(first.size() == Queue.PAGE);
    }

    /** What was dealt with goes, except what can be taken back here, and what is new comes at the end. */
    void refresh() {
        var waiting = queue.waiting(community, me, null);
        var ids = waiting.stream().map(QueuedMail::id).collect(Collectors.toSet());
        var isAll = waiting.size() < Queue.PAGE;
        cards.values().stream()
                .filter(card ->
                        !card.canBeTakenBack() && !ids.contains(card.mail().id()))
                .filter(card -> isAll || !isAfter(card.mail(), waiting.getLast()))
                .toList()
                .forEach(this::remove);
        show(waiting);
    }

    private void showMore() {
        var next = queue.waiting(community, me, cards.lastEntry().getValue().mail());
        show(next);
        more.setVisible(next.size() == Queue.PAGE);
    }

    private void show(List<QueuedMail> waiting) {
        for (var mail : waiting) {
            if (!cards.containsKey(mail.id())) {
                var card = new QueuedCard(queue, communities, mail, me, this::refresh);
                cards.put(mail.id(), card);
                list.add(card);
            }
        }
        list.setVisible(!cards.isEmpty());
        empty.setVisible(cards.isEmpty());
    }

    private void remove(QueuedCard card) {
        cards.remove(card.mail().id());
        list.remove(card);
    }

    private static boolean isAfter(QueuedMail mail, QueuedMail last) {
        return mail.receivedAt().isAfter(last.receivedAt());
    }
}
