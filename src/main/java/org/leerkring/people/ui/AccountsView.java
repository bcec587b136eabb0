package org.leerkring.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.AccountLine;
import org.leerkring.people.Accounts;
import org.leerkring.people.PeoplePolicy;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;

/** Everyone who has an account, for administrators to look after. */
@Route(PeopleNavigation.ACCOUNTS)
@PermitAll
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** How long after the last keystroke the list follows, in milliseconds. */
    private static final int FOLLOW_AFTER = 300;

    private final Accounts accounts;
    private final PeoplePolicy policy;
    private final PersonId me;
    private final TextField search = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Map<PersonId, AccountRow> rows = new HashMap<>();
    private final Paragraph nobody = new Paragraph();
    private final Button more = new Button();

    private @Nullable AccountLine last;

    AccountsView(Accounts accounts, PeoplePolicy policy, SignedIn signedIn) {
        this.accounts = accounts;
        this.policy = policy;
        this.me = signedIn.person();
        addClassNames("lk-column", "lk-wide-list");
        search.setLabel(getTranslation("people.AccountsView.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(FOLLOW_AFTER);
        search.addValueChangeListener(_ -> fill());
        search.setTestId("accounts-search");
        search.addClassName("lk-space");
        nobody.setText(getTranslation("people.AccountsView.nobody"));
        nobody.setTestId("accounts-nobody");
        more.setText(getTranslation("people.AccountsView.more"));
        more.setTestId("accounts-more");
        more.addClickListener(_ -> showMore());
        var register = new Button(
                getTranslation("people.AccountsView.register"),
                _ -> new RegisterDialog(accounts, me, this::fill).open());
        register.addThemeVariants(ButtonVariant.PRIMARY);
        register.setTestId("accounts-register");
        var head = new Div(search, register);
        head.addClassNames("lk-row", "lk-list-head");
        var panel = new Section(head, nobody, list, more);
        panel.addClassName("lk-panel");
        add(new H1(getTranslation("people.AccountsView.heading")), panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            fill();
        } catch (PeopleRefused _) {
            throw new NotFoundException(); // the log has kept it
        }
    }

    private void fill() {
        list.removeAll();
        rows.clear();
        last = null;
        showMore();
        nobody.setVisible(rows.isEmpty());
    }

    private void showMore() {
        var page = accounts.find(search.getValue(), last, me);
        page.forEach(this::add);
        if (!page.isEmpty()) {
            last = page.getLast();
        }
        more.setVisible(page.size() == Accounts.PAGE);
    }

    private void add(AccountLine account) {
        var row = new AccountRow(account, this::manage);
        rows.put(account.id(), row);
        list.add(row);
    }

    private void manage(PersonId person) {
        accounts.find(person, me)
                .ifPresentOrElse(
                        account -> new AccountDialog(accounts, account, me, () -> refresh(person)).open(),
                        () -> refresh(person)); // closed meanwhile, by someone else
    }

    /** In place: the rest of the list stays where it is. */
    private void refresh(PersonId person) {
        var row = rows.get(person);
        if (row == null) {
            return;
        }
        if (!policy.mayManageInstallation(me)) {
            getUI().ifPresent(ui -> ui.navigate("")); // gave up the role that this page is for
            return;
        }
        accounts.find(person, me).ifPresentOrElse(row::show, row::removeFromParent);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.AccountsView.page-title");
    }
}
