package org.leerkring.mailgroup.archive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.leerkring.feed.FeedPaths;
import org.leerkring.mailgroup.archive.ArchiveRead;
import org.leerkring.mailgroup.archive.ArchiveRead.Stage;
import org.leerkring.mailgroup.archive.Reason;

/** Says what became of an archive: how many mails are in, and which are not, by number, date and reason. */
class Outcome extends Composite<Div> {

    Outcome(ArchiveRead now, String slug, Runnable putAway) {
        getContent().addClassName("lk-panel");
        getContent().setTestId("archive-outcome");
        if (now.stage() == Stage.FAILED) {
            getContent().add(notice("lk-refusal", now.notice(), now.facts().toArray()));
        } else if (now.stage() == Stage.STOPPED) {
            getContent().add(notice("lk-muted", "mailgroup.ArchiveView.stopped"));
        }
        if (now.found() > 0) {
            getContent().add(notice("lk-result", "mailgroup.archive.result", now.found(), now.taken(), now.known()));
        }
        if (!now.unused().isEmpty()) {
            getContent().add(counts(now), which(now));
        }
        getContent().add(actions(slug, putAway));
    }

    private Paragraph notice(String className, String key, Object... facts) {
        var words = new Paragraph(getTranslation(key, facts));
        words.getElement().setAttribute("role", "status");
        words.addClassName(className);
        return words;
    }

    private UnorderedList counts(ArchiveRead now) {
        var list = new UnorderedList();
        list.addClassName("lk-rules");
        for (var reason : Reason.values()) {
            var count = now.unused().get(reason);
            if (count != null) {
                var item = new ListItem(getTranslation(reason.key(), count));
                item.setTestId("archive-unused-" + reason);
                list.add(item);
            }
        }
        return list;
    }

    private Component which(ArchiveRead now) {
        var list = new UnorderedList();
        list.addClassNames("lk-rules", "lk-small");
        now.which()
                .forEach(unused -> list.add(new ListItem(String.join(
                        " · ",
                        getTranslation("mailgroup.ArchiveView.number", unused.number()),
                        date(unused.date()),
                        getTranslation(unused.reason().key(), 1)))));
        var details = new Details(getTranslation("mailgroup.ArchiveView.which"), list);
        details.setTestId("archive-which");
        return details;
    }

    private String date(@Nullable Instant date) {
        return date == null
                ? getTranslation("mailgroup.ArchiveView.undated")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(getLocale())
                        .format(date.atZone(ZoneOffset.UTC));
    }

    private Div actions(String slug, Runnable putAway) {
        var feed = new Anchor(FeedPaths.feed(slug), getTranslation("mailgroup.ArchiveView.to-feed"));
        feed.getElement().setAttribute("router-link", true);
        feed.addClassNames("lk-button", "lk-primary");
        feed.setTestId("archive-feed");
        var another = new Button(getTranslation("mailgroup.ArchiveView.another"), _ -> putAway.run());
        another.setTestId("archive-another");
        var actions = new Div(feed, another);
        actions.addClassName("lk-actions");
        return actions;
    }
}
