package org.leerkring.communities.charter.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.communities.charter.CharterOvertaken;
import org.leerkring.communities.charter.CharterPart;
import org.leerkring.communities.charter.CharterPaths;
import org.leerkring.communities.charter.CharterRead;
import org.leerkring.communities.charter.CharterRefused;
import org.leerkring.communities.charter.CharterText;
import org.leerkring.communities.charter.Charters;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** Where a member writes the next version of the charter; the first one begins from words of ours. */
@Route("kringen/:community/startdocument/schrijven")
@PermitAll
class CharterWriteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final CommunityPolicy policy;
    private final Charters charters;
    private final NoticeBoard notices;
    private final PersonId me;
    private final OvertakenPanel overtaken = new OvertakenPanel(this::compare);
    private final Paragraph refusal = new Paragraph();
    private final Button save = new Button();

    private @Nullable Roster roster;
    private @Nullable CharterForm form;
    private @Nullable Registration watch;

    /** The version the words in the form are written on; 0 for none. */
    private int base;

    private Map<CharterPart, String> baseWords = Map.of();

    CharterWriteView(
            Communities communities,
            CommunityPolicy policy,
            Charters charters,
            NoticeBoard notices,
            SignedIn signedIn) {
        this.communities = communities;
        this.policy = policy;
        this.charters = charters;
        this.notices = notices;
        this.me = signedIn.person();
        addClassName("lk-charter");
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("charter-refusal");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.setTestId("charter-save");
        save.addClickListener(_ -> save());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var slug = event.getRouteParameters().get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new);
            roster = communities.enter(slug, me);
            if (!policy.mayChangeCharter(roster.community().id(), me)) {
                event.forwardTo(CharterPaths.page(slug));
                return;
            }
            draw();
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
        if (isAttached()) {
            watchFrom(event.getUI());
        }
    }

    private void draw() {
        var community = in().community();
        var current = charters.standing(community.id(), me).current();
        var fresh = new CharterForm(community.id());
        begin(current);
        fresh.fill(current == null ? template() : baseWords, base);
        fresh.whenRestored(this::restored);
        form = fresh;
        refusal.setVisible(false);
        save.setText(getTranslation("communities.CharterWriteView.save"));
        var later = CharterHead.link(
                CharterPaths.page(community.slug()),
                getTranslation("communities.CharterWriteView.later"),
                "charter-later");
        var actions = new Div(save, later);
        actions.addClassName("lk-actions");
        var hint = new Paragraph(getTranslation("communities.CharterWriteView.hint"));
        hint.addClassName("lk-muted");
        var paper = new Div(new H2(getTranslation("communities.CharterWriteView.heading")), hint, fresh);
        paper.addClassName("lk-panel");
        removeAll();
        add(paper, overtaken, refusal, actions);
    }

    private void begin(@Nullable CharterRead on) {
        base = on == null ? 0 : on.number();
        baseWords = on == null ? Map.of() : on.text().parts();
    }

    /** Words of ours to begin from, so that a new community has something to change instead of an empty page. */
    private Map<CharterPart, String> template() {
        return Arrays.stream(CharterPart.values())
                .collect(Collectors.toMap(
                        part -> part, part -> getTranslation("communities.CharterTemplate." + part.key())));
    }

    /** The browser gave back what was typed before; it may have been written on a version that is no longer the latest. */
    private void restored(String on) {
        var community = in().community().id();
        var current = charters.standing(community, me).current();
        if (on.isEmpty()) {
            begin(current);
        } else {
            CharterPaths.number(on)
                    .flatMap(number -> charters.version(community, number, me))
                    .ifPresent(this::begin);
        }
        form().on(base);
        refresh();
    }

    private void save() {
        try {
            refusal.setVisible(false);
            charters.write(in().community().id(), new CharterText(form().typed()), base, me);
            var ui = getUI().orElseThrow();
            form().forgetInTheBrowser(ui);
            ui.navigate(CharterPaths.page(in().community().slug()));
        } catch (CharterOvertaken newer) {
            refuse(getTranslation(newer.key()));
            compare();
        } catch (CharterRefused refused) {
            refuse(getTranslation(refused.key(), refused.facts()));
        } catch (CommunityRefused refused) { // closed, or no longer a member: the words stay in the browser
            refuse(getTranslation(String.valueOf(refused.getMessage())));
        } finally {
            save.setEnabled(true);
        }
    }

    private void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(true);
    }

    /** From here on saving goes on top of the newer version; parts that were not touched follow it. */
    private void compare() {
        var newer = Objects.requireNonNull(
                charters.standing(in().community().id(), me).current());
        var merged = CharterText.onTop(form().typed(), baseWords, newer.text().parts());
        begin(newer);
        form().fill(merged, base);
        overtaken.compare(newer, new Names(in(), this).of(newer.writtenBy()), merged);
        save.setText(getTranslation("communities.CharterWriteView.save-on-top", newer.number()));
    }

    private void refresh() {
        try {
            var current = charters.standing(in().community().id(), me).current();
            if (current != null && current.number() != base) {
                overtaken.announce(current, new Names(in(), this).of(current.writtenBy()));
            }
        } catch (CommunityRefused _) { // no longer a member: nothing of it stays on the screen
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    private Roster in() {
        return Objects.requireNonNull(roster);
    }

    private CharterForm form() {
        return Objects.requireNonNull(form);
    }

    @Override
    public String getPageTitle() {
        return roster == null
                ? ""
                : getTranslation(
                        "communities.CharterView.page-title", roster.community().name());
    }

    /** Runs again after a resynchronisation, so it must undo cleanly and be repeatable. */
    @Override
    protected void onAttach(AttachEvent event) {
        watchFrom(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void watchFrom(UI ui) {
        stopWatching();
        if (roster != null && form != null) {
            var community = roster.community().id();
            watch = notices.watch(
                    List.of(Charters.topic(community), Communities.members(community)), ui, this::refresh);
            refresh();
        }
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }
}
