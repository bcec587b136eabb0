package org.leerkring.people;

import com.vaadin.flow.component.Component;

/** A part of one's own account that another module offers as a bean, drawn below the profile and above the devices. */
public interface AccountPart {

    /** Smaller comes first. */
    int order();

    /** A fresh component for each page, usually an {@code lk-panel} section under a heading of the second level. */
    Component draw(PersonId person);
}
