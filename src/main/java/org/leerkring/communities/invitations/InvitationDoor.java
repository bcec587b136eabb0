package org.leerkring.communities.invitations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.people.Languages;
import org.leerkring.people.LocalPath;
import org.leerkring.people.People;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.SignedIn;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.SignIn;
import org.leerkring.people.signin.SignInLinks;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the button below an invitation posts to: an ordinary request, because signing in changes the session, which an
 * open page would not survive.
 */
@Controller
class InvitationDoor {

    private final Invitations invitations;
    private final SignedIn signedIn;
    private final SignIn signIn;
    private final SignInLinks links;
    private final People people;

    InvitationDoor(Invitations invitations, SignedIn signedIn, SignIn signIn, SignInLinks links, People people) {
        this.invitations = invitations;
        this.signedIn = signedIn;
        this.signIn = signIn;
        this.links = links;
        this.people = people;
    }

    @PostMapping(InvitationPaths.ACCEPT)
    String accept(
            @RequestParam String token,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var language = Languages.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            var reader = signedIn.maybe();
            var accepted = invitations.accept(token, name, language, reader);
            if (accepted.fresh()) {
                signIn.enter(accepted.person(), request, response);
                return "redirect:/";
            }
            return reader.isPresent()
                    ? "redirect:/" + CommunityPaths.members(accepted.slug())
                    : mailALink(accepted, token, request);
        } catch (InvitationRefused | PeopleRefused _) {
            return "redirect:/" + InvitationPaths.invitation(token); // which says what is the matter
        }
    }

    /** Weeks after it was mailed, a link may open a seat but no account; that takes a link of minutes. */
    private String mailALink(Acceptance accepted, String token, HttpServletRequest request) {
        people.find(accepted.person())
                .ifPresent(person -> links.ask(person.email(), LocalPath.HOME, AskingBrowser.of(request)));
        return "redirect:/" + InvitationPaths.invitation(token);
    }
}
