package org.leerkring.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.leerkring.sessions.templates.Template;

/** Templates to begin from; what was there before can be had back. */
class TemplateChoice extends Div {

    private final SessionForm form;
    private final Div told = new Div();

    TemplateChoice(List<Template> templates, SessionForm form) {
        this.form = form;
        addClassNames("lk-row", "lk-templates");
        add(new Span(getTranslation("sessions.TemplateChoice.begin-from")));
        templates.forEach(template -> add(button(template)));
        told.addClassName("lk-facts");
        told.getElement().setAttribute("role", "status");
        add(told);
    }

    private Button button(Template template) {
        var button = new Button(getTranslation(TemplateNames.key(template.kind())), _ -> begin(template));
        button.setTestId("template-" + TemplateNames.name(template.kind()));
        return button;
    }

    private void begin(Template template) {
        var before = form.before();
        form.fill(template);
        var undo = new Button(getTranslation("sessions.TemplateChoice.undo"), _ -> {
            before.run();
            told.removeAll();
        });
        undo.setTestId("template-undo");
        told.removeAll();
        told.add(new Span(getTranslation("sessions.TemplateChoice.filled")), undo);
    }
}
