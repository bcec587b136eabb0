package org.leerkring.networks.days;

/**
 * A network's day as somebody saw it.
 *
 * @param number which edition it is; who changes the day says on which one the change was based
 */
public record DayEdition(NetworkDayId id, DayDetails details, long number) {}
