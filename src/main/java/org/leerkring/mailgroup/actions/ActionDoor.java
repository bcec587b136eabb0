package org.leerkring.mailgroup.actions;

import jakarta.servlet.http.HttpServletRequest;
import org.leerkring.mailgroup.actions.ActionDesk.Asking;
import org.leerkring.people.Languages;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.post.links.ActionLinks;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where links in mails lead, for whoever holds one. What scanners of mail do, changes nothing: they fetch, and some run
 * the page's script, which only asks what the link is for. It takes a press on the button, or a mail program's
 * unsubscribing for its owner (RFC 8058).
 */
@Controller
class ActionDoor {

    /** All that is served without a session. */
    static final String[] PATHS = {
        ActionLinks.PAGE,
        ActionLinks.PAGE + "/**",
        ActionLinks.ONE_CLICK + "**",
        ActionLinks.FILE + "**",
        "/mail/action.css",
        "/mail/action.js"
    };

    private static final String ASK = ActionLinks.PAGE + "/vraag";
    private static final String ONE_CLICK_BODY = "List-Unsubscribe";
    private static final String ONE_CLICK_WORD = "One-Click";

    private final ActionDesk desk;
    private final ActionPage page;

    ActionDoor(ActionDesk desk, ActionPage page) {
        this.desk = desk;
        this.page = page;
    }

    /** Knows nothing of the link: what it is for stands behind the {@code #}, where only the page's script sees it. */
    @GetMapping(ActionLinks.PAGE)
    ResponseEntity<String> open(HttpServletRequest request) {
        return html(HttpStatus.OK, page.opening(asking(request).language()));
    }

    @PostMapping(ASK)
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        return shown(desk.ask(token, asking(request)));
    }

    @PostMapping(ActionLinks.PAGE)
    ResponseEntity<String> perform(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        return shown(desk.perform(token, asking(request)));
    }

    /** Someone opened the address of {@code List-Unsubscribe} in a browser: they are asked first, too. */
    @GetMapping(ActionLinks.ONE_CLICK + "{token}")
    ResponseEntity<String> askOneClick(@PathVariable String token, HttpServletRequest request) {
        return shown(desk.ask(token, asking(request)));
    }

    /** A mail program acts; it shows nobody what we answer, and what cannot be done any more needs no doing. */
    @PostMapping(ActionLinks.ONE_CLICK + "{token}")
    ResponseEntity<Void> performOneClick(
            @PathVariable String token,
            @RequestParam(name = ONE_CLICK_BODY, defaultValue = "") String word,
            HttpServletRequest request) {
        if (!word.equals(ONE_CLICK_WORD)) {
            return ResponseEntity.badRequest().build();
        }
        var answer = desk.performAtOnce(token, asking(request));
        return ResponseEntity.status(answer instanceof Answer.Refused ? HttpStatus.OK : status(answer))
                .build();
    }

    private ResponseEntity<String> shown(Answer answer) {
        return html(status(answer), page.showing(answer));
    }

    private static ResponseEntity<String> html(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(html);
    }

    private static HttpStatus status(Answer answer) {
        return switch (answer) {
            case Answer.Ask _, Answer.Done _ -> HttpStatus.OK;
            case Answer.Refused _ -> HttpStatus.CONFLICT;
            case Answer.Expired _ -> HttpStatus.GONE;
            case Answer.NoLink _ -> HttpStatus.NOT_FOUND;
            case Answer.TooMany _ -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    private static Asking asking(HttpServletRequest request) {
        return new Asking(
                AskingBrowser.of(request), Languages.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
