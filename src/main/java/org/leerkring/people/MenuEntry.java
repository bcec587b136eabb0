package org.leerkring.people;

import java.util.function.Predicate;

/**
 * A page of a module that belongs in the menu of those it is meant for; the module offers it as a bean.
 *
 * @param order smaller comes first
 * @param labelKey translation key of its name
 * @param path its address
 * @param icon the icon's name in {@code frontend/images}
 * @param shown for whom it is there; a hidden entry is no guard, the page has its own
 */
public record MenuEntry(int order, String labelKey, String path, String icon, Predicate<PersonId> shown) {}
