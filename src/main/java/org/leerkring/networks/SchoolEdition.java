package org.leerkring.networks;

/**
 * A school as somebody saw it.
 *
 * @param number which edition it is; who changes the school says on which one the change was based
 */
public record SchoolEdition(SchoolId id, SchoolDetails details, long number) {}
