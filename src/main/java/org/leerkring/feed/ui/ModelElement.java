package org.leerkring.feed.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A web component drawn from one model. The model object is shared by every page that shows the same thing, so a page
 * holds a reference and not a copy.
 */
abstract class ModelElement<T> extends Component {

    private @Nullable T shown;

    /** Draws it anew, unless it is what is shown already. */
    void show(T read, ObjectNode model) {
        if (!Objects.equals(shown, read)) {
            shown = read;
            getElement().setPropertyJson("model", model);
        }
    }

    T shown() {
        return Objects.requireNonNull(shown);
    }
}
