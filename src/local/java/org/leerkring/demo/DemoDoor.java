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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

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

    /** @param to the local page to go on to; anything else leads home */
    @GetMapping(ADDRESS + "{person}")
    void enter(
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var id = new PersonId(person);
        if (people.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate(); // pages of whoever was here before do not become this person's
        }
        signIn.enter(id, request, response);
        response.sendRedirect(LocalPath.parse(to).orElse(LocalPath.HOME).value());
    }
}
