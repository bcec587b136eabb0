package org.leerkring.rounds.methods;

/** How long a phase takes, and between which limits it can be fitted to the time there is. */
public record Minutes(int usual, int least, int most) {

    Minutes with(int minutes) {
        return new Minutes(minutes, least, most);
    }
}
