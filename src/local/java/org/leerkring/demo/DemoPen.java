package org.leerkring.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.demo.DemoPeople.Mailbox;
import org.leerkring.local.LocalLetter;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Writes mails as people of the demo, and sends them as their mail programs would: over SMTP. */
@Component
class DemoPen {

    private final ObjectProvider<JavaMailSender> server;
    private final People people;
    private final Communities communities;
    private final MailAddresses addresses;
    private final Clock clock;

    DemoPen(
            ObjectProvider<JavaMailSender> server,
            People people,
            Communities communities,
            MailAddresses addresses,
            Clock clock) {
        this.server = server;
        this.people = people;
        this.communities = communities;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The communities this person can write to. */
    List<String> addresses(Mailbox from) {
        return people.byEmail(from.email()).stream()
                .flatMap(person -> communities.of(person.id()).stream())
                .map(community -> addresses.of(community.slug()))
                .toList();
    }

    /** Answers a mail from the mailbox it lies in. */
    void answer(LocalLetter letter, String words) {
        try {
            var opened = OpenedMail.of(letter);
            if (letter.open().reply(false) instanceof MimeMessage answer) {
                send(answer, name(letter.mailbox()), letter.mailbox(), words + quoted(opened));
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("This mail cannot be answered", e);
        }
    }

    void write(Mailbox from, String to, String subject, String words) {
        try {
            var mail = server.getObject().createMimeMessage();
            mail.setRecipient(RecipientType.TO, new InternetAddress(to, true));
            mail.setSubject(subject, UTF_8.name());
            send(mail, from.name(), from.email(), words);
        } catch (MessagingException e) {
            throw new IllegalStateException("This mail cannot be sent", e);
        }
    }

    private void send(MimeMessage mail, String name, String address, String words) throws MessagingException {
        try {
            mail.setFrom(new InternetAddress(address, name, UTF_8.name()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java writes UTF-8", e);
        }
        mail.setSentDate(Date.from(clock.instant()));
        mail.setText(words, UTF_8.name());
        server.getObject().send(mail);
    }

    private String name(String address) {
        return people.byEmail(address).map(PersonCard::name).orElse("");
    }

    /** As mail programs put it below an answer. */
    private static String quoted(OpenedMail opened) {
        return "\n\n%s <%s> schreef:\n\n"
                .formatted(opened.fromName(), opened.fromAddress())
                .concat(opened.text()
                        .orElse("")
                        .lines()
                        .map(line -> "> " + line)
                        .collect(Collectors.joining("\n")));
    }
}
