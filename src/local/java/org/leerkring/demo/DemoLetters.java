package org.leerkring.demo;

import org.jsoup.Jsoup;
import org.leerkring.local.LocalMail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The HTML of a letter as a mail program would show it; its links open in the window around it. */
@Controller
class DemoLetters {

    static final String ADDRESS = "/demo/letters/";

    /** What a mail shows may come from anyone: nothing of it runs, and it asks nobody for anything. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final ObjectProvider<LocalMail> mail;

    DemoLetters(ObjectProvider<LocalMail> mail) {
        this.mail = mail;
    }

    @GetMapping(ADDRESS + "{mailbox}/{uid}")
    ResponseEntity<String> html(@PathVariable String mailbox, @PathVariable long uid) {
        var html = mail.stream()
                .flatMap(it -> it.find(mailbox, uid).stream())
                .map(OpenedMail::of)
                .flatMap(it -> it.html().stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = Jsoup.parse(html);
        page.head().prependElement("base").attr("target", "_top");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .body(page.html());
    }
}
