package org.leerkring.people;

/** Light or dark; {@code DEVICE} follows what the device says. */
public enum Look {
    DEVICE,
    LIGHT,
    DARK
}
