package org.leerkring.rounds.methods;

/** The time there is is too short for a method, or longer than it can be made. */
public class DoesNotFit extends RuntimeException {

    private final int least;
    private final int most;

    DoesNotFit(int least, int most) {
        super("The method takes between " + least + " and " + most + " minutes");
        this.least = least;
        this.most = most;
    }

    /** The fewest minutes it can be done in. */
    public int least() {
        return least;
    }

    /** The most minutes it can be stretched to. */
    public int most() {
        return most;
    }
}
