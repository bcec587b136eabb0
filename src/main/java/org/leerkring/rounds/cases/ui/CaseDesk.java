package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CaseLine;
import org.leerkring.rounds.cases.CasePaths;
import org.leerkring.rounds.cases.CaseRead;
import org.leerkring.rounds.cases.CaseState;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;

/** Where a member works on their own case. All that is typed is kept on the server at once; offering it is a step apart. */
class CaseDesk extends Composite<Div> {

    private final Cases cases;
    private final CommunityCard community;
    private final PersonId me;
    private final Paragraph seen = new Paragraph();
    private final Paragraph kept = new Paragraph();
    private final CaseRefusal refusal = new CaseRefusal();
    private final Button offer = new Button();
    private final Button keepBack = new Button();
    private final Button withdraw = new Button();
    private final CaseForm form;

    private @Nullable CaseId id;

    /** A case that is not there yet: it begins with its first word. */
    CaseDesk(Cases cases, CommunityCard community, PersonId me) {
        this(cases, community, me, CaseText.EMPTY, Confidentiality.ROUND);
        show(CaseState.DRAFT, Confidentiality.ROUND);
    }

    CaseDesk(Cases cases, CommunityCard community, PersonId me, CaseRead read) {
        this(cases, community, me, read.text(), read.line().confidentiality());
        id = read.line().id();
        show(read.line());
    }

    private CaseDesk(Cases cases, CommunityCard community, PersonId me, CaseText words, Confidentiality whom) {
        this.cases = cases;
        this.community = community;
        this.me = me;
        form = new CaseForm(words, whom, this::keep);
        seen.addClassName("lk-case-seen");
        seen.setTestId("case-seen");
        kept.addClassNames("lk-muted", "lk-small");
        kept.getElement().setAttribute("role", "status");
        kept.setTestId("case-kept");
        button(offer, "offer", this::offer);
        offer.addThemeVariants(ButtonVariant.PRIMARY);
        button(keepBack, "keep-back", this::keepBack);
        button(withdraw, "withdraw", this::withdraw);
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(offer, keepBack, withdraw);
        actions.addClassName("lk-actions");
        getContent().addClassNames("lk-column", "lk-case-desk");
        getContent().add(seen, form, kept, refusal, actions);
    }

    private void button(Button button, String name, Runnable deed) {
        button.setText(getTranslation("rounds.CaseDesk." + name));
        button.setTestId("case-" + name);
        button.addClickListener(_ -> attempt(deed));
    }

    /** Shows where it is in its life; what is being typed stays. */
    void show(CaseLine line) {
        show(line.state(), line.confidentiality());
    }

    private void show(CaseState state, Confidentiality whom) {
        var draft = state == CaseState.DRAFT;
        seen.setText(getTranslation(
                draft
                        ? "rounds.CaseDesk.seen-draft"
                        : "rounds.CaseDesk.seen-" + whom.key() + (state == CaseState.CHOSEN ? "-chosen" : "")));
        offer.setVisible(draft);
        keepBack.setVisible(!draft);
        withdraw.setVisible(id != null);
    }

    /** Each time something is typed. An empty form begins nothing. */
    private void keep() {
        attempt(() -> {
            var words = form.words();
            if (id != null || !words.equals(CaseText.EMPTY)) {
                keep(words);
                kept.setText(getTranslation("rounds.CaseDesk.kept"));
            }
        });
    }

    private CaseId keep(CaseText words) {
        if (id == null) {
            var begun = cases.begin(community.id(), words, form.whom(), me);
            id = begun;
            var address = CasePaths.proposal(community.slug(), begun);
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
            return begun;
        }
        cases.write(id, words, form.whom(), me);
        return id;
    }

    private void offer() {
        var words = form.words();
        if (!words.canBeOffered()) {
            throw new RoundRefused("rounds.refused.case-incomplete");
        }
        cases.offer(keep(words), me);
    }

    private void keepBack() {
        cases.keepBack(Objects.requireNonNull(id), me);
    }

    private void withdraw() {
        cases.withdraw(Objects.requireNonNull(id), me);
        id = null;
        getUI().ifPresent(ui -> ui.navigate(CasePaths.all(community.slug())));
    }

    /** What is refused is said where the hand is; every word stays where it was typed. */
    private void attempt(Runnable deed) {
        refusal.clear();
        kept.setText("");
        try {
            deed.run();
            if (id != null) {
                show(cases.read(id, me).line());
            }
        } catch (RoundRefused refused) {
            refusal.show(refused);
        } catch (CommunityRefused refused) { // no longer a member: the words stay on the screen
            refusal.show(getTranslation(String.valueOf(refused.getMessage())));
        }
    }
}
