package org.leerkring.networks;

/** The levels of education in Flanders and the Netherlands a school may belong to (field.md). */
public enum SchoolLevel {
    ORDINARY_PRIMARY,
    SPECIAL_PRIMARY,
    ORDINARY_SECONDARY,
    SPECIAL_SECONDARY,
    PART_TIME_ARTS,
    VOCATIONAL,
    OTHER
}
