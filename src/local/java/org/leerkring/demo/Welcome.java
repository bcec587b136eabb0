package org.leerkring.demo;

import java.util.ArrayList;
import org.leerkring.demo.DemoPeople.Guest;
import org.leerkring.local.LocalMail;
import org.leerkring.post.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started Leerkring where it is, whom to sign in as, where the mail goes and how to stop. */
@Component
@Profile("local")
class Welcome {

    private final DemoPeople people;
    private final PublicAddress address;
    private final ObjectProvider<LocalMail> mail;

    Welcome(DemoPeople people, PublicAddress address, ObjectProvider<LocalMail> mail) {
        this.people = people;
        this.address = address;
        this.mail = mail;
    }

    @Order
    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  Leerkring is ready   " + address.of("/"));
        lines.add("");
        lines.add("  Sign in as anyone    " + address.of("/demo"));
        people.suggested().forEach(guest -> lines.add("    " + line(guest)));
        lines.add("  Read everyone's mail " + address.of("/demo/mail"));
        mail.ifAvailable(server -> lines.add("  With a mail program  localhost, SMTP %d, IMAP %d; README tells how"
                .formatted(server.smtpPort(), server.imapPort())));
        lines.add("");
        lines.add("  Stop with Ctrl+C; what you did is kept in data/");
        lines.add("");
        System.out.println(String.join(System.lineSeparator(), lines));
    }

    private String line(Guest guest) {
        return "%-18s %s"
                .formatted(
                        guest.name(), address.of(DemoDoor.ADDRESS + guest.id().value()));
    }
}
