package org.leerkring.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.LocalPath;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.people.signin.SignIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lets anyone in as anyone, without a word: for demo people on one's own machine. */
@Controller
class DemoDoor {

    static final String ADDRESS = "/demo/enter/";

    private final People people;
    private final SignIn signIn;

    DemoDoor(People people, SignIn signIn) {
        this.people = people;
        this.signIn = signIn;
    }

    /**
     * Ends whatever session there was: pages of whoever was here before do not become this person's. The page one comes
     * from is left first, for a page whose session ends loads itself again, over the page one is on the way to.
     *
     * @param to the local page to go on to; anything else leads home
     * @param left whether the page one came from is left
     */
    @GetMapping(ADDRESS + "{person}")
    void enter(
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "false") boolean left,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var id = new PersonId(person);
        if (people.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var old = request.getSession(false);
        if (old != null && !left) {
            leave(request, response);
            return;
        }
        if (old != null) {
            old.invalidate();
        }
        signIn.enter(id, request, response);
        response.sendRedirect(LocalPath.parse(to).orElse(LocalPath.HOME).value());
    }

    /** An empty page in its place, which asks for the same once more. */
    private static void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var again = ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .queryParam("left", true);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setHeader("Refresh", "0;url=" + again.toUriString());
        response.flushBuffer();
    }
}
