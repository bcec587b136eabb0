package org.leerkring.demo;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The browser's own fields: what ships is bundled without looking at the demo, so its pages can use no others. */
abstract class DemoField extends AbstractSinglePropertyField<DemoField, String> {

    private DemoField(String testId) {
        super("value", "", false);
        setTestId(testId);
    }

    /** With its name above it. */
    NativeLabel called(String name) {
        var label = new NativeLabel();
        label.add(new Span(name), this);
        label.addClassName("lk-demo-field");
        return label;
    }

    /** One line. */
    @Tag("input")
    static final class Line extends DemoField {
        Line(String testId) {
            super(testId);
        }
    }

    /** Several lines. */
    @Tag("textarea")
    static final class Words extends DemoField {
        Words(String testId) {
            super(testId);
            getElement().setAttribute("rows", "5");
        }
    }

    /** One out of several. */
    @Tag("select")
    static final class Choice extends DemoField {
        Choice(String testId) {
            super(testId);
        }

        void offer(String value, String label, boolean chosen) {
            var option = new Element("option").setAttribute("value", value).setText(label);
            getElement().appendChild(chosen ? option.setAttribute("selected", true) : option);
        }
    }
}
