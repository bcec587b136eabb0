package org.leerkring.people;

/** Says who knows whom; offered as a bean by the modules that bring people together. */
public interface Acquaintance {

    /** Whether one may see the face of the other today; the order does not matter. */
    boolean know(PersonId one, PersonId other);
}
