package org.leerkring.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.leerkring.people.AccountPart;
import org.leerkring.people.Accounts;
import org.leerkring.people.MenuEntry;
import org.leerkring.people.People;
import org.leerkring.people.Profiles;
import org.leerkring.people.SignedIn;
import org.leerkring.people.signin.Devices;
import org.springframework.beans.factory.ObjectProvider;

/** One's own account: who Leerkring thinks you are, how it speaks and looks, and where you are signed in. */
// what other modules draw here is not seen by the scan that gathers what a page needs
@Uses(Select.class)
@PermitAll
@Route(PeopleNavigation.ACCOUNT)
class AccountView extends Composite<Div> implements HasDynamicTitle {

    AccountView(
            People people,
            Profiles profiles,
            Devices devices,
            Accounts accounts,
            SignedIn signedIn,
            List<MenuEntry> menu,
            ObjectProvider<AccountPart> others) {
        var person = people.find(signedIn.person()).orElseThrow();
        getContent().addClassName("lk-account");
        getContent()
                .add(
                        new H1(getTranslation("people.AccountView.heading")),
                        new MenuPanel(menu.stream()
                                .filter(entry -> entry.shown().test(person.id()))
                                .sorted(Comparator.comparingInt(MenuEntry::order))
                                .toList()),
                        new ProfilePanel(profiles, people, person),
                        new ExpertisePanel(profiles, person.id()),
                        new PreferencesPanel(people, person));
        others.stream()
                .sorted(Comparator.comparingInt(AccountPart::order))
                .map(part -> part.draw(person.id()))
                .forEach(getContent()::add);
        var log = new Anchor("logboek", getTranslation("people.AccountView.log"));
        log.getElement().setAttribute("router-link", true);
        log.setTestId("account-log");
        getContent()
                .add(
                        new DevicesPanel(devices, signedIn, person.zone()),
                        new LeavePanel(accounts, person),
                        new Paragraph(log));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.AccountView.heading");
    }
}
