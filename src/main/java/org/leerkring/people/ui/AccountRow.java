package org.leerkring.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.leerkring.people.AccountLine;
import org.leerkring.people.PersonId;

/** One account in the list, redrawn in place when it was changed. */
class AccountRow extends ListItem {

    private final Consumer<PersonId> manage;

    AccountRow(AccountLine account, Consumer<PersonId> manage) {
        this.manage = manage;
        setTestId("account");
        show(account);
    }

    void show(AccountLine account) {
        removeAll();
        var name = new Span(account.name());
        name.addClassName("lk-member-name");
        var address = new Span(account.email());
        address.addClassName("lk-muted");
        var who = new Div(name, address);
        who.addClassNames("lk-list-who");
        if (account.administrator()) {
            var mark = new Span(getTranslation("people.AccountRow.administrator"));
            mark.addClassName("lk-chip");
            name.add(" ");
            name.add(mark);
        }
        var change = new Button(getTranslation("people.AccountRow.manage"), _ -> manage.accept(account.id()));
        change.setAriaLabel(getTranslation("people.AccountRow.manage-of", account.name()));
        change.setTestId("account-manage");
        add(who, facts(account), change);
    }

    private Div facts(AccountLine account) {
        var since = new Span(new Span(getTranslation("people.AccountRow.since") + " "), new Moment(account.joinedAt()));
        var facts = new Div(since, new Span(getTranslation("people.AccountRow.devices", account.devices())));
        if (account.lastSeen() != null) {
            facts.add(
                    new Span(new Span(getTranslation("people.AccountRow.seen") + " "), new Moment(account.lastSeen())));
        }
        facts.addClassNames("lk-facts", "lk-list-facts");
        return facts;
    }
}
