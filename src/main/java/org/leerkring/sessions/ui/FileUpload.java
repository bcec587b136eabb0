package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.leerkring.files.FileRefused;
import org.leerkring.sessions.SessionRefused;

/** A button that takes files, picked or dropped; what is refused is said under it. */
public class FileUpload extends Composite<Div> {

    /** Keeps a file; runs on the upload's thread, without the page's lock. */
    public interface Keeping {

        /** @param name what the sender calls it; never trusted */
        void keep(String name, InputStream bytes);
    }

    private final Keeping keeping;
    private final Upload upload;
    private final Paragraph refusal = new Paragraph();

    /** Filled on the uploads' own threads, shown when the browser says that all are done. */
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();

    /** @param testId of the button */
    public FileUpload(String label, String testId, Keeping keeping) {
        this.keeping = keeping;
        upload = new Upload(this::receive);
        var button = new Button(label);
        button.setTestId(testId);
        upload.setUploadButton(button);
        upload.setDropLabel(new Span());
        upload.addAllFinishedListener(_ -> finish());
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().add(upload, refusal);
    }

    private void receive(UploadEvent event) {
        try (var bytes = event.getInputStream()) {
            keeping.keep(event.getFileName(), bytes);
        } catch (FileRefused refused) {
            reject(event, refused.key(), refused.arguments());
        } catch (SessionRefused refused) {
            reject(event, refused.key(), refused.facts());
        } catch (IOException e) {
            throw new UncheckedIOException("The upload broke off", e);
        }
    }

    private void reject(UploadEvent event, String key, Object[] facts) {
        var language = event.getUI().getLocale();
        var reason = getTranslation(language, key, facts);
        refusals.add(getTranslation(language, "sessions.FileUpload.refused", event.getFileName(), reason));
        event.reject(reason);
    }

    private void finish() {
        upload.clearFileList();
        refusal.setText(String.join(" ", refusals));
        refusal.setVisible(!refusals.isEmpty());
        refusals.clear();
    }
}
