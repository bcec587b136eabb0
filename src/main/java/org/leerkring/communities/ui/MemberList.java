package org.leerkring.communities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.Member;
import org.leerkring.communities.MembershipId;
import org.leerkring.communities.Roster;
import org.leerkring.communities.Seat;
import org.leerkring.communities.Seats;
import org.leerkring.communities.invitations.Invitations;
import org.leerkring.people.PersonId;

/** The members of today and of before, with their seats. */
class MemberList extends Composite<Div> {

    private final Communities communities;
    private final Seats seats;
    private final Invitations invitations;
    private final CommunityPolicy policy;
    private final CommunityId community;
    private final PersonId me;

    MemberList(
            Communities communities,
            Seats seats,
            Invitations invitations,
            CommunityPolicy policy,
            CommunityId community,
            PersonId me) {
        this.communities = communities;
        this.seats = seats;
        this.invitations = invitations;
        this.policy = policy;
        this.community = community;
        this.me = me;
    }

    void refresh() {
        var roster = communities.enter(community, me);
        var history = seats.history(community, me);
        var byId = history.stream().collect(Collectors.toMap(Seat::id, Function.identity()));
        var mayInvite = policy.mayInvite(community, me);
        getContent().removeAll();
        var today = new UnorderedList();
        today.addClassName("lk-member-list");
        history.stream()
                .filter(seat -> roster.isIn(seat))
                .sorted((one, other) ->
                        one.member().name().compareToIgnoreCase(other.member().name()))
                .forEach(seat -> today.add(present(seat, byId, mayInvite)));
        getContent()
                .add(panel(
                        getTranslation(
                                "communities.MembersView.heading",
                                roster.members().size(),
                                roster.schools()),
                        today));
        var before = new UnorderedList();
        before.addClassName("lk-member-list");
        history.stream().filter(seat -> !roster.isIn(seat)).forEach(seat -> before.add(former(seat, roster)));
        if (before.getComponentCount() > 0) {
            getContent().add(panel(getTranslation("communities.MembersView.before"), before));
        }
    }

    private static Div panel(String heading, Component content) {
        var panel = new Div(new H2(heading), content);
        panel.addClassName("lk-panel");
        return panel;
    }

    private PersonRow present(Seat seat, Map<MembershipId, Seat> all, boolean mayInvite) {
        var member = seat.member();
        var before = seat.succeeds() == null ? null : all.get(seat.succeeds());
        var row = row(
                        member,
                        getTranslation("communities.MembersView.since", Dates.day(member.from(), getLocale())),
                        before == null ? "" : getTranslation("communities.MembersView.succeeds", name(before.member())))
                .sign(role(member));
        if (member.until() != null) {
            var day = Dates.day(member.until(), getLocale());
            row.sign(getTranslation("communities.MembersView.last-day", day), "open");
        }
        row.setTestId("member");
        if (member.id().equals(me)) {
            row.act(member.until() == null || !seat.left() ? leave() : stay());
        } else if (mayInvite) {
            row.act(menu(seat));
        }
        return row;
    }

    private PersonRow former(Seat seat, Roster roster) {
        var member = seat.member();
        var from = Dates.day(member.from(), getLocale());
        var dates = member.from().isAfter(roster.day()) || member.until() == null
                ? getTranslation("communities.MembersView.from", from)
                : getTranslation("communities.MembersView.from-until", from, Dates.day(member.until(), getLocale()));
        var row = row(member, dates).sign(role(member));
        row.setTestId("former-member");
        return row;
    }

    private PersonRow row(Member member, String... facts) {
        var school = member.school() == null ? "" : member.school();
        return new PersonRow(
                        name(member),
                        Stream.concat(Stream.of(school), Arrays.stream(facts)).toArray(String[]::new))
                .with(new Avatar(member));
    }

    private String name(Member member) {
        return member.name().isEmpty() ? getTranslation("communities.MembersView.gone") : member.name();
    }

    private String role(Member member) {
        return getTranslation("communities.role." + member.role().name().toLowerCase(Locale.ROOT));
    }

    private Button leave() {
        var leave = new Button(getTranslation("communities.MembersView.leave"), _ -> {
            seats.leave(community, me);
            refresh();
        });
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setTestId("member-leave");
        return leave;
    }

    private Button stay() {
        var stay = new Button(getTranslation("communities.MembersView.stay"), _ -> {
            seats.stay(community, me);
            refresh();
        });
        stay.setTestId("member-stay");
        return stay;
    }

    private MenuBar menu(Seat seat) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.setTestId("member-menu");
        MenuItem more = bar.addItem("⋯");
        more.setAriaLabel(
                getTranslation("communities.MembersView.menu", seat.member().name()));
        more.getSubMenu().addItem(getTranslation("communities.SeatDialog.succeed"), _ -> SeatDialog.succeed(
                        seat, guest -> invitations.invite(community, guest, "", me))
                .open());
        more.getSubMenu().addItem(getTranslation("communities.SeatDialog.end"), _ -> SeatDialog.end(
                        seat, day -> seats.end(seat.id(), day, me))
                .open());
        return bar;
    }
}
