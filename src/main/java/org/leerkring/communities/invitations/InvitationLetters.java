package org.leerkring.communities.invitations;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.people.PersonCard;
import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.Stationery;
import org.leerkring.post.Stationery.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mails around an invitation. */
@Component
class InvitationLetters {

    /** A letter shows its reader no time of the day, so the zone of the field will do. */
    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final Post post;
    private final Stationery stationery;
    private final PublicAddress address;
    private final MessageSource texts;

    InvitationLetters(Post post, Stationery stationery, PublicAddress address, MessageSource texts) {
        this.post = post;
        this.stationery = stationery;
        this.address = address;
        this.texts = texts;
    }

    /** Invites, with the inviter's own words in the middle. */
    void invite(Invitation invitation, CommunityCard community, PersonCard inviter, Locale language, String token) {
        var lead = text(language, "communities.InvitationLetters.lead", inviter.name(), community.name());
        var until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(invitation.expiresAt().atZone(HERE));
        var words = invitation.welcome().isEmpty()
                ? text(
                        language,
                        "communities.InvitationLetters.text",
                        community.kind().name())
                : invitation.welcome();
        post.send(stationery.letter(
                invitation.email().value(),
                language,
                new Words(
                        lead,
                        lead,
                        words,
                        text(language, "communities.InvitationLetters.action"),
                        address.of("/" + InvitationPaths.invitation(token)),
                        text(language, "communities.InvitationLetters.reason", inviter.name(), until))));
    }

    /** Tells the inviter that someone came too late and would still like to come. */
    void askAgain(Invitation invitation, CommunityCard community, PersonCard inviter) {
        var language = inviter.language();
        var who = invitation.name().isEmpty() ? invitation.email().value() : invitation.name();
        var lead = text(language, "communities.InvitationLetters.again", who, community.name());
        post.send(stationery.letter(
                inviter.email(),
                language,
                new Words(
                        lead,
                        lead,
                        text(language, "communities.InvitationLetters.again-text"),
                        text(language, "communities.InvitationLetters.again-action"),
                        address.of("/" + CommunityPaths.members(community.slug())),
                        text(language, "communities.InvitationLetters.again-reason", community.name()))));
    }

    private String text(Locale language, String key, Object... facts) {
        return texts.getMessage(key, facts, language);
    }
}
