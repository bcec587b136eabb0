package org.leerkring.demo;

/**
 * How much demo there is.
 *
 * @param size how many networks like the first one: 1 is 8 schools, 2 communities, 24 members, their
 *     coordinator and 60 questions, and one administrator for all
 * @param depth how many times the history of the first community, for benches; 1 is a year
 */
public record DemoEdition(int size, int depth) {

    private static final int MOST = 10_000;

    /** What a newcomer sees. */
    public static final DemoEdition STANDARD = new DemoEdition(1, 1);

    public DemoEdition {
        if (size < 1 || size > MOST || depth < 1 || depth > MOST) {
            throw new DemoRefused(
                    "The demo's size and depth lie between 1 and " + MOST + ", not " + size + " and " + depth);
        }
    }

    @Override
    public String toString() {
        return depth == 1 ? "size " + size : "size " + size + ", depth " + depth;
    }
}
