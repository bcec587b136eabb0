package org.leerkring.people.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.leerkring.people.Languages;
import org.leerkring.people.Look;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.SignedIn;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Gives each page the language and the look of whoever opens it, before anything of it is shown. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private final People people;
    private final SignedIn signedIn;
    private final MessageSource texts;
    private final ConcurrentMap<Locale, SystemMessages> messages = new ConcurrentHashMap<>();

    PageSetup(People people, SignedIn signedIn, MessageSource texts) {
        this.people = people;
        this.signedIn = signedIn;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::tell);
        event.getSource().addUIInitListener(this::speak);
        event.addIndexHtmlRequestListener(this::dress);
    }

    /** Asked with every push to every page. */
    private SystemMessages tell(SystemMessagesInfo info) {
        return messages.computeIfAbsent(Languages.spoken(info.getLocale()), this::messages);
    }

    /** An expired session reloads the page without a word: the device is still signed in. */
    private SystemMessages messages(Locale language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(null);
        messages.setInternalErrorCaption(texts.getMessage("people.PageSetup.trouble", null, language));
        messages.setInternalErrorMessage(texts.getMessage("people.PageSetup.troubleHint", null, language));
        messages.setCookiesDisabledCaption(texts.getMessage("people.PageSetup.cookies", null, language));
        messages.setCookiesDisabledMessage(texts.getMessage("people.PageSetup.cookiesHint", null, language));
        return messages;
    }

    private void speak(UIInitEvent event) {
        var reader = signedIn.maybe().flatMap(people::find);
        reader.ifPresent(person -> ComponentUtil.setData(event.getUI(), PersonCard.class, person));
        event.getUI()
                .setLocale(reader.map(PersonCard::language)
                        .orElseGet(() -> Languages.preferred(
                                VaadinRequest.getCurrent().getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }

    private void dress(IndexHtmlResponse page) {
        page.getUI().ifPresent(ui -> {
            var person = ComponentUtil.getData(ui, PersonCard.class);
            Objects.requireNonNull(page.getDocument().selectFirst("html"))
                    .attr("lang", ui.getLocale().getLanguage())
                    .attr("data-look", name(person == null ? Look.DEVICE : person.look()));
        });
    }

    /** Changes the look of a page that is open. */
    static void dress(UI ui, Look look) {
        ui.getPage().executeJs("document.documentElement.dataset.look = $0", name(look));
    }

    private static String name(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
