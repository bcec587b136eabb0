package org.leerkring.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.LinkCard;
import org.leerkring.people.signin.SignInLinks;

/**
 * Where a mailed link leads. The token stands behind the {@code #}, so a mail scanner that fetches the link, and even one
 * that runs the page, uses nothing up: only the button does. On another device than the one that asked, there is a
 * second way: a short code to type over there.
 */
@AnonymousAllowed
@Route(value = "sign-in/link", autoLayout = false)
class SignInLinkView extends Door implements HasDynamicTitle {

    private final SignInLinks links;

    SignInLinkView(SignInLinks links) {
        this.links = links;
        show(getTranslation("people.SignInLinkView.heading"), getTranslation("people.SignInLinkView.looking"));
    }

    /** Another link pasted into the same page only changes what is behind the {@code #}: then it starts anew. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("window.addEventListener('hashchange', () => location.reload(), { once: true });"
                        + "return location.hash.slice(1);")
                .then(String.class, this::open);
    }

    void open(String token) {
        links.look(token, AskingBrowser.of(VaadinServletRequest.getCurrent()))
                .ifPresentOrElse(link -> offer(token, link), SignInLinkView::askAgain);
    }

    private void offer(String token, LinkCard link) {
        show(
                getTranslation("people.SignInLinkView.heading"),
                getTranslation("people.SignInLinkView.text"),
                link.here() ? new Component[] {enter(token)} : new Component[] {enter(token), elsewhere(token, link)});
    }

    private LinkForm enter(String token) {
        var form = new LinkForm("/login/ott", getTranslation("people.SignInLinkView.enter"));
        form.carry("token", token);
        return form;
    }

    private Div elsewhere(String token, LinkCard link) {
        var device = link.device().isEmpty() ? getTranslation("people.DeviceName.unknown") : link.device();
        var offer = new Button(getTranslation("people.SignInLinkView.offerCode"));
        offer.setTestId("sign-in-offer-code");
        var other = new Div(
                new H2(getTranslation("people.SignInLinkView.elsewhere")),
                new Paragraph(getTranslation("people.SignInLinkView.elsewhereText", device)),
                offer);
        other.addClassNames("lk-apart", "lk-column");
        offer.addClickListener(_ -> links.offerCode(token)
                .ifPresentOrElse(code -> other.replace(offer, code(code)), SignInLinkView::askAgain));
        return other;
    }

    private Div code(String code) {
        var figures = new Paragraph(code);
        figures.addClassNames("lk-code-shown", "lk-numbers");
        figures.setTestId("sign-in-code-shown");
        var caution = new Paragraph(getTranslation("people.SignInLinkView.caution"));
        caution.addClassName("lk-small");
        var shown = new Div(figures, caution);
        shown.getElement().setAttribute("role", "status");
        return shown;
    }

    /** Used, too old, or no link at all: which of these it does not say. */
    private static void askAgain() {
        UI.getCurrent().navigate(PeopleNavigation.SIGN_IN, QueryParameters.of("again", ""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.SignInView.title");
    }
}
