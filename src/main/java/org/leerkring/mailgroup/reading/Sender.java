package org.leerkring.mailgroup.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by its headers whether a person wrote a mail (RFC 3834 and what came before it). */
final class Sender {

    private static final Pattern ABSENT = Pattern.compile(
            "^(?:automatisch(?:e)? antwoord|automatic reply|automatische antwort|réponse automatique|auto(?:matic|matisch)?[- ]?(?:reply|response|antwoord)"
                    + "|out of (?:the )?office|autoreply|abwesend|abwesenheits\\w*|absence|absent|afwezig\\w*|niet aanwezig|buiten kantoor|vakantie)\\b.*",
            CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Sure without anything else, for programs write them so. */
    private static final Pattern MACHINE = Pattern.compile(
            "^(?:automatisch antwoord|automatic reply|automatische antwort|réponse automatique|autoreply)\\s?:.*",
            CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SERVER =
            Pattern.compile("^(?:mailer-daemon|postmaster|mail-daemon|bounces?)(?:[+.-].*)?@.*");

    private static final Pattern NOT_DELIVERED = Pattern.compile(
            "^(?:undeliver(?:able|ed)|onbestelbaar|mail delivery (?:failed|failure|subsystem|status)|delivery (?:status )?notification"
                    + "|returned mail|failure notice|niet te bezorgen|non remis|unzustellbar|échec de la remise|niet bezorgd).*",
            CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Headers headers;
    private final Part mail;
    private final String ownDomain;
    private final boolean answersInvitation;

    Sender(Headers headers, Part mail, String ownDomain, boolean answersInvitation) {
        this.headers = headers;
        this.mail = mail;
        this.ownDomain = ownDomain;
        this.answersInvitation = answersInvitation;
    }

    MailKind kind() {
        if (isOurs()) {
            return MailKind.OURS;
        }
        if (isBounce()) {
            return MailKind.BOUNCE;
        }
        if (isAutomatic()) {
            return MailKind.AUTOMATIC;
        }
        return isBulk() ? MailKind.BULK : MailKind.PERSON;
    }

    private boolean isOurs() {
        var list = headers.word("List-Id");
        return headers.has("X-Leerkring")
                || list.endsWith(ownDomain + ">")
                || list.endsWith("." + ownDomain)
                || list.equals(ownDomain);
    }

    private boolean isBounce() {
        var from = headers.from();
        var server = from != null && SERVER.matcher(from).matches();
        return isReport("delivery-status")
                || (server && hasEmptyReturnPath())
                || (server
                        && NOT_DELIVERED
                                .matcher(headers.text("Subject").strip())
                                .matches())
                || headers.has("X-Failed-Recipients");
    }

    private boolean isAutomatic() {
        var submitted = headers.word("Auto-Submitted");
        var precedence = headers.word("Precedence");
        var subject = headers.text("Subject").strip();
        var suppressed = headers.has("X-Auto-Response-Suppress");
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || precedence.equals("auto_reply")
                || precedence.equals("auto-reply")
                || headers.has("X-Autoreply")
                || headers.has("X-Autorespond")
                || headers.has("X-Autoresponse")
                || headers.has("X-Vacation")
                || headers.has("X-Mail-Autoreply")
                || isYes(headers.word("X-Auto-Reply"))
                || headers.word("X-POST-MessageClass").contains("autoresponder")
                || headers.word("X-FC-MachineGenerated").equals("true")
                || headers.word("Delivered-To").startsWith("autoresponder")
                || MACHINE.matcher(subject).matches()
                || (suppressed && ABSENT.matcher(subject).matches())
                || isReport("disposition-notification")
                || hasEmptyReturnPath()
                || answersInvitation;
    }

    private boolean isBulk() {
        var precedence = headers.word("Precedence");
        return headers.has("List-Id")
                || headers.has("List-Unsubscribe")
                || precedence.equals("bulk")
                || precedence.equals("junk")
                || precedence.equals("list");
    }

    private static boolean isYes(String word) {
        return word.equals("yes") || word.equals("true") || word.equals("1");
    }

    private boolean hasEmptyReturnPath() {
        return headers.word("Return-Path").equals("<>");
    }

    private boolean isReport(String type) {
        try {
            return mail.isMimeType("multipart/report")
                    && mail.getContentType().toLowerCase(Locale.ROOT).contains(type);
        } catch (MessagingException _) {
            return false;
        }
    }
}
