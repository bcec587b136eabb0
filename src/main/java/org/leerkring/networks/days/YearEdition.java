package org.leerkring.networks.days;

/**
 * A school year as somebody saw it.
 *
 * @param number which edition it is; who changes the year says on which one the change was based
 */
public record YearEdition(SchoolYearId id, YearDetails details, long number) {}
