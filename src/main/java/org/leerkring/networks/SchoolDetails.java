package org.leerkring.networks;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is known of a school; if it exists it is valid.
 *
 * @param number the official number, unique in a network: letters, digits and what stands between them
 * @param group the name of the school group it belongs to; empty for none
 */
public record SchoolDetails(
        String number, String name, SchoolLevel level, String municipality, String region, String group) {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PLACE = 80;
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]([A-Z0-9 ./-]*[A-Z0-9])?");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    public SchoolDetails {
        number = tidyNumber(number);
        name = tidy(name);
        municipality = tidy(municipality);
        region = tidy(region);
        group = tidy(group);
        if (number.length() > LONGEST_NUMBER || !NUMBER.matcher(number).matches()) {
            throw NetworkRefused.of("number", "networks.refused.school-number", LONGEST_NUMBER);
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw NetworkRefused.of("name", "networks.refused.school-name", LONGEST_NAME);
        }
        mustFit(municipality, LONGEST_PLACE, "municipality");
        mustFit(region, LONGEST_PLACE, "region");
        mustFit(group, LONGEST_NAME, "group");
    }

    /** A school that belongs to no group. */
    public SchoolDetails(String number, String name, SchoolLevel level, String municipality, String region) {
        this(number, name, level, municipality, region, "");
    }

    /** A number as it is compared: two that differ in capitals or spaces around them are one. */
    public static String tidyNumber(String number) {
        return tidy(number).toUpperCase(Locale.ROOT);
    }

    /** The same school in another group. */
    public SchoolDetails inGroup(String other) {
        return new SchoolDetails(number, name, level, municipality, region, other);
    }

    /** Without the spaces around it and with one where there were several, also those that do not break a line. */
    private static String tidy(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static void mustFit(String text, int longest, String part) {
        if (text.length() > longest) {
            throw NetworkRefused.of(part, "networks.refused.too-long", longest);
        }
    }
}
