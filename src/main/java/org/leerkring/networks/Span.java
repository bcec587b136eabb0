package org.leerkring.networks;

import jakarta.persistence.Embeddable;

/** From at least so many to at most so many, both included. */
@Embeddable
public record Span(int least, int most) {

    public boolean holds(int number) {
        return number >= least && number <= most;
    }

    void mustLieWithin(int lowest, int highest, String part) {
        NetworkRefused.unlessWithin(least, lowest, highest, part + ".least");
        NetworkRefused.unlessWithin(most, lowest, highest, part + ".most");
        if (least > most) {
            throw NetworkRefused.of(part + ".most", "networks.refused.most-below-least");
        }
    }
}
