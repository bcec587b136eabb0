package org.leerkring.networks;

/**
 * What is known of a school when it is entered.
 *
 * @param number the official number, unique in a network
 */
public record SchoolDetails(String number, String name, SchoolLevel level, String municipality, String region) {

    public SchoolDetails {
        number = number.strip();
        name = name.strip();
        if (number.isEmpty() || number.length() > 20) {
            throw NetworkRefused.of("number", "networks.refused.school-number");
        }
        if (name.isEmpty() || name.length() > 120) {
            throw NetworkRefused.of("name", "networks.refused.school-name");
        }
    }
}
