package org.leerkring.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Where a mailed link leads: one button, so that a mail scanner that follows the link does not use it up. */
@AnonymousAllowed
@Route(value = "sign-in/link", autoLayout = false)
class SignInLinkView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var carried = event.getLocation().getQueryParameters();
        var form = new LinkForm("/login/ott", getTranslation("people.SignInLinkView.enter"));
        for (var name : List.of("token", "for", "to")) {
            carried.getSingleParameter(name).ifPresent(value -> form.carry(name, value));
        }
        show(getTranslation("people.SignInLinkView.heading"), getTranslation("people.SignInLinkView.text"), form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.SignInView.title");
    }
}
