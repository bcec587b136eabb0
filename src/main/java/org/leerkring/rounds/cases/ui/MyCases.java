package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.CaseLine;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.sessions.ui.LivePart;

/** One's own cases: drafts that only oneself sees, what one offers, and what a round was about. */
class MyCases extends LivePart {

    private static final int PAGE = 10;

    private final Cases cases;
    private final CommunityCard community;
    private final PersonId me;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button();
    private final List<CaseLine> shown = new ArrayList<>();

    MyCases(Cases cases, CommunityCard community, PersonId me, NoticeBoard notices) {
        super(
                notices,
                List.of(Cases.topic(community.id()), Cases.drafts(me), Communities.members(community.id())),
                "rounds.MyCases.heading");
        this.cases = cases;
        this.community = community;
        this.me = me;
        setTestId("cases-mine");
        rows.addClassName("lk-cases");
        empty.setText(getTranslation("rounds.MyCases.empty"));
        empty.addClassName("lk-muted");
        empty.setTestId("cases-mine-empty");
        more.setText(getTranslation("rounds.MyCases.more"));
        more.setTestId("cases-mine-more");
        more.addClickListener(_ -> append(shown.getLast(), PAGE));
        add(rows, empty, more);
    }

    @Override
    protected void refresh() {
        var wanted = Math.max(PAGE, shown.size());
        shown.clear();
        rows.removeAll();
        append(null, wanted);
        empty.setVisible(shown.isEmpty());
    }

    /** Reads one more than it shows, to know whether there are any after it. */
    private void append(@Nullable CaseLine after, int most) {
        var page = cases.mine(community.id(), after, most + 1, me);
        page.stream().limit(most).forEach(line -> {
            shown.add(line);
            rows.add(new CaseCard(line, community.slug()).state(line.state()));
        });
        more.setVisible(page.size() > most);
    }
}
