package org.leerkring.networks.ui;

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
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.schoollist.SchoolImports;

/** Asks for a list of schools, and says what it may look like. */
class UploadPanel extends Composite<Div> {

    /** Receives a list; refuses with {@link NetworkRefused}. */
    interface Receiving {
        void receive(String name, InputStream bytes) throws IOException;
    }

    private final Receiving receiving;
    private final Paragraph refusal = new Paragraph();

    /** Set on the upload's own thread, shown when the browser says that it is done. */
    private final AtomicReference<@Nullable String> reason = new AtomicReference<>();

    UploadPanel(Receiving receiving, @Nullable String refused, Runnable received) {
        this.receiving = receiving;
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) SchoolImports.LARGEST);
        upload.setTestId("import-upload");
        var choose = new Button(getTranslation("networks.UploadPanel.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        choose.setTestId("import-choose");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("networks.UploadPanel.drop")));
        upload.addFileRejectedListener(
                _ -> refuse(getTranslation("networks.list.too-big", SchoolImports.LARGEST >> 20)));
        upload.addAllFinishedListener(_ -> {
            upload.clearFileList();
            var why = reason.getAndSet(null);
            if (why == null) {
                received.run();
            } else {
                refuse(why);
            }
        });
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("import-refusal");
        refusal.setVisible(false);
        if (refused != null) {
            refuse(refused);
        }
        getContent().addClassName("lk-panel");
        getContent().add(new Paragraph(getTranslation("networks.UploadPanel.hint")), rules(), refusal, upload);
    }

    private UnorderedList rules() {
        var rules = new UnorderedList();
        rules.addClassNames("lk-rules", "lk-muted");
        Stream.of("columns", "levels", "empty", "again")
                .map(rule -> new ListItem(getTranslation("networks.UploadPanel.rule-" + rule)))
                .forEach(rules::add);
        return rules;
    }

    /** Runs on the upload's thread, without the page's lock, so that a slow upload holds nobody up. */
    private void receive(UploadEvent event) {
        try (var bytes = event.getInputStream()) {
            receiving.receive(event.getFileName(), bytes);
        } catch (NetworkRefused refused) {
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
