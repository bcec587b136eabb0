package org.leerkring.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.leerkring.files.FileRefused;
import org.leerkring.people.People;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.PersonCard;
import org.leerkring.people.Profiles;

/** One's own picture: chosen or dropped it is there at once, and as easily gone again. */
class PicturePicker extends Composite<Div> {

    private final Profiles profiles;
    private final People people;
    private final PersonCard person;
    private final Avatar avatar;
    private final Button remove = new Button();
    private final Paragraph refusal = new Paragraph();
    private final Upload upload;

    /** Filled on the upload's own thread, shown when the browser says that it is done. */
    private final AtomicReference<@Nullable String> refused = new AtomicReference<>();

    PicturePicker(Profiles profiles, People people, PersonCard person) {
        this.profiles = profiles;
        this.people = people;
        this.person = person;
        avatar = new Avatar(person, 72);
        upload = new Upload(this::receive);
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/gif");
        var choose = new Button(getTranslation("people.PicturePicker.choose"));
        choose.setTestId("picture-choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span());
        upload.addAllFinishedListener(_ -> showResult());
        remove.setText(getTranslation("people.PicturePicker.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setTestId("picture-remove");
        remove.addClickListener(_ -> {
            profiles.showNoPicture(person.id());
            show();
        });
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("picture-refusal");
        refusal.setVisible(false);
        getContent().addClassNames("lk-row", "lk-picture");
        getContent().add(avatar, upload, remove, refusal);
        show();
    }

    /** Runs on the upload's thread, without the page's lock, so that a slow upload holds nobody up. */
    private void receive(UploadEvent event) {
        try (var bytes = event.getInputStream()) {
            profiles.show(person.id(), event.getFileName(), bytes);
        } catch (FileRefused no) {
            reject(event, getTranslation(event.getUI().getLocale(), no.key(), no.arguments()));
        } catch (PeopleRefused no) {
            reject(event, getTranslation(event.getUI().getLocale(), no.key()));
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off", e);
        }
    }

    private void reject(UploadEvent event, String reason) {
        refused.set(reason);
        event.reject(reason);
    }

    private void showResult() {
        upload.clearFileList();
        var reason = refused.getAndSet(null);
        refusal.setText(reason == null ? "" : reason);
        refusal.setVisible(reason != null);
        show();
    }

    private void show() {
        people.find(person.id()).ifPresent(now -> {
            avatar.show(now);
            remove.setVisible(now.picture() != null);
        });
    }
}
