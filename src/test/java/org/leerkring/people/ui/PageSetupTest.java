package org.leerkring.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.people.Languages;

class PageSetupTest extends KaribuTest {

    @Test
    void aStrangerIsSpokenToInDutch() {
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.DUTCH);
    }

    @Test
    void anExpiredSessionReloadsThePageWithoutAWord() {
        var messages = VaadinService.getCurrent().getSystemMessages(Languages.DUTCH, VaadinRequest.getCurrent());

        assertThat(messages.isSessionExpiredNotificationEnabled()).isFalse();
        assertThat(messages.getSessionExpiredURL()).isNull();
    }

    @Test
    void troubleIsToldInTheReadersLanguage() {
        var dutch = VaadinService.getCurrent().getSystemMessages(Languages.DUTCH, VaadinRequest.getCurrent());
        var english = VaadinService.getCurrent().getSystemMessages(Languages.ENGLISH, VaadinRequest.getCurrent());

        assertThat(dutch.getInternalErrorCaption()).isEqualTo("Er liep iets mis");
        assertThat(english.getInternalErrorCaption()).isEqualTo("Something went wrong");
    }
}
