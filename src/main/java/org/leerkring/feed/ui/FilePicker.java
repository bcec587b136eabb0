package org.leerkring.feed.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.leerkring.feed.AttachmentRead;
import org.leerkring.feed.Drafts;
import org.leerkring.feed.FeedRefused;
import org.leerkring.feed.Place;
import org.leerkring.files.FileRefused;
import org.leerkring.people.PersonId;

/** Adds files to a draft: picked, dropped or pasted. They are kept with the draft from the moment they are in. */
class FilePicker extends Composite<Div> {

    private final Drafts drafts;
    private final Place place;
    private final PersonId author;
    private final Consumer<String> refuse;
    private final Div chosen = new Div();
    private final Upload upload;

    /** Filled on the uploads' own threads, shown when the browser says that all are done. */
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();

    FilePicker(Drafts drafts, Place place, PersonId author, Consumer<String> refuse) {
        this.drafts = drafts;
        this.place = place;
        this.author = author;
        this.refuse = refuse;
        upload = new Upload(this::receive);
        var button = new Button(getTranslation("feed.FilePicker.add"));
        button.setTestId("attach");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span());
        upload.addAllFinishedListener(_ -> showResult());
        chosen.addClassName("lk-files");
        getContent().addClassName("lk-file-picker");
        getContent().add(upload, chosen);
    }

    /** Runs on the upload's thread, without the page's lock, so that a slow upload holds nobody up. */
    private void receive(UploadEvent event) {
        try (var bytes = event.getInputStream()) {
            drafts.attach(place, author, event.getFileName(), bytes);
        } catch (FileRefused refused) {
            reject(event, refused.key(), refused.arguments());
        } catch (FeedRefused refused) {
            reject(event, refused.key(), refused.facts());
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off", e);
        }
    }

    private void reject(UploadEvent event, String key, Object[] facts) {
        var reason = getTranslation(event.getUI().getLocale(), key, facts);
        refusals.add(getTranslation(event.getUI().getLocale(), "feed.FilePicker.refused", event.getFileName(), reason));
        event.reject(reason);
    }

    private void showResult() {
        upload.clearFileList();
        show(drafts.find(place, author).files());
        var reasons = String.join(" ", refusals);
        refusals.clear();
        if (!reasons.isEmpty()) {
            refuse.accept(reasons);
        }
    }

    void show(List<AttachmentRead> files) {
        chosen.removeAll();
        files.forEach(file -> chosen.add(chip(file)));
    }

    void clear() {
        upload.clearFileList();
        chosen.removeAll();
    }

    private Div chip(AttachmentRead file) {
        var name = new Span(file.name());
        var remove = new Button("×");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        remove.setAriaLabel(getTranslation("feed.FilePicker.remove", file.name()));
        remove.setTestId("attachment-remove");
        var chip = new Div(name, remove);
        chip.addClassName("lk-file");
        chip.setTestId("attachment");
        remove.addClickListener(_ -> {
            drafts.detach(place, author, file.id());
            chosen.remove(chip);
        });
        return chip;
    }
}
