package org.leerkring.bench;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.Speaking;

/**
 * A round's page with nothing on it but what was said, for as long as there is no other to measure: sessions, notices,
 * what each participant may see and push are the product's own. Only {@link RoundBench} gives it an address.
 */
@PermitAll
class RoundScreen extends Div implements BeforeEnterObserver {

    static final String ROUTE = "bench/ronde/:round";

    private final Speaking speaking;
    private final NoticeBoard notices;
    private final PersonId me;
    private final Set<UUID> shown = new HashSet<>();

    private @Nullable RoundId round;

    RoundScreen(Speaking speaking, NoticeBoard notices, SignedIn signedIn) {
        this.speaking = speaking;
        this.notices = notices;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new RoundId(
                UUID.fromString(event.getRouteParameters().get("round").orElseThrow()));
        round = id;
        draw(id);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var id = round;
        if (id != null) {
            var watch = notices.watch(List.of(Rounds.topic(id), Rounds.spoken(id)), event.getUI(), () -> draw(id));
            addDetachListener(_ -> watch.remove());
        }
    }

    private void draw(RoundId id) {
        for (var said : speaking.look(id, me).contributions()) {
            if (shown.add(said.id())) {
                add(new Paragraph(said.text()));
            }
        }
    }
}
