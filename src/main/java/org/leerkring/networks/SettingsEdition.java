package org.leerkring.networks;

/**
 * The settings as somebody saw them.
 *
 * @param number which edition it is; who changes them says on which one the change was based
 */
public record SettingsEdition(NetworkSettings settings, long number) {}
