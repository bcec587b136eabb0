package org.leerkring.mailgroup.archive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.mailgroup.archive.ArchiveRefused;
import org.leerkring.mailgroup.archive.Archives;

/** Asks for an archive, and says what becomes of it. */
class Handing extends Composite<Div> {

    /** Receives an archive; refuses with {@link ArchiveRefused}. */
    interface Receiving {
        void receive(String name, InputStream bytes) throws IOException;
    }

    private final Receiving receiving;
    private final Paragraph refusal = new Paragraph();

    /** Set on the upload's own thread, shown when the browser says that it is done. */
    private final AtomicReference<@Nullable String> reason = new AtomicReference<>();

    Handing(Receiving receiving, Runnable received) {
        this.receiving = receiving;
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("archive-refusal");
        refusal.setVisible(false);
        getContent().addClassName("lk-panel");
        getContent()
                .add(new Paragraph(getTranslation("mailgroup.ArchiveView.hint")), rules(), refusal, upload(received));
    }

    private Upload upload(Runnable received) {
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Archives.LARGEST);
        upload.setTestId("archive-upload");
        var choose = new Button(getTranslation("mailgroup.ArchiveView.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        choose.setTestId("archive-choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("mailgroup.ArchiveView.drop")));
        upload.addFileRejectedListener(
                _ -> refuse(getTranslation("mailgroup.archive.too-big", Archives.LARGEST >> 20)));
        upload.addAllFinishedListener(_ -> {
            upload.clearFileList();
            var why = reason.getAndSet(null);
            if (why == null) {
                received.run();
            } else {
                refuse(why);
            }
        });
        return upload;
    }

    private UnorderedList rules() {
        var rules = new UnorderedList();
        rules.addClassNames("lk-rules", "lk-muted");
        Stream.of("mailgroup.ArchiveView.quiet", "mailgroup.ArchiveView.unknown-senders", "mailgroup.ArchiveView.again")
                .map(rule -> new ListItem(getTranslation(rule)))
                .forEach(rules::add);
        return rules;
    }

    /** Runs on the upload's thread, without the page's lock, so that a slow upload holds nobody up. */
    private void receive(UploadEvent event) {
        try (var bytes = event.getInputStream()) {
            receiving.receive(event.getFileName(), bytes);
        } catch (ArchiveRefused refused) {
            var why = getTranslation(event.getUI().getLocale(), refused.key(), refused.facts());
            reason.set(why);
            event.reject(why);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off", e);
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }
}
