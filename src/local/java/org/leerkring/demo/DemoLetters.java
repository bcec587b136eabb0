package org.leerkring.demo;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.leerkring.post.LetterId;
import org.leerkring.post.Post;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The HTML of a letter as a mail program would show it; its links open in the window around it. */
@Controller
class DemoLetters {

    static final String ADDRESS = "/demo/letters/";

    private final Post post;

    DemoLetters(Post post) {
        this.post = post;
    }

    @ResponseBody
    @GetMapping(path = ADDRESS + "{letter}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String html(@PathVariable UUID letter) {
        var html = post.find(new LetterId(letter))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .html();
        var page = Jsoup.parse(html);
        page.head().prependElement("base").attr("target", "_top");
        return page.html();
    }
}
