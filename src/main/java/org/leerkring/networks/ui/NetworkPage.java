package org.leerkring.networks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/** A page of one network; the frame around it shows the network's name and its other pages. */
abstract class NetworkPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final NetworkDoor door;
    private final String headingKey;

    private @Nullable Visit visit;

    NetworkPage(NetworkDoor door, String headingKey) {
        this.door = door;
        this.headingKey = headingKey;
        getContent().addClassNames("lk-column", "lk-network");
    }

    /** Runs each time one comes here, also from another network. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        visit = door.enter(event);
        getContent().removeAll();
        show(visit);
    }

    abstract void show(Visit visit);

    final void add(Component... parts) {
        getContent().add(parts);
    }

    @Override
    public final String getPageTitle() {
        return visit == null
                ? ""
                : getTranslation(headingKey) + " · " + visit.network().name();
    }
}
