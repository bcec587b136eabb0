package org.leerkring.networks;

import java.util.function.Predicate;

/**
 * Something a new network needs, offered as a bean by the module it belongs to and shown on its overview until it is
 * done.
 *
 * @param order smaller comes first
 * @param labelKey translation key of what to do; with {@code -hint} added, why
 * @param page the last part of the address where it is done, {@code netwerken/<id>/<page>}
 * @param done whether a network has it; asked each time the overview opens, so it should cost one small query
 */
public record FirstStep(int order, String labelKey, String page, Predicate<NetworkId> done) {}
