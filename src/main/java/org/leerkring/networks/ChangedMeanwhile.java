package org.leerkring.networks;

/**
 * Told to who changes what somebody else changed since they looked: how it is now, to be shown beside what they typed.
 *
 * @param <R> the record that was to be changed
 */
public interface ChangedMeanwhile<R> {

    R details();

    /** The number of the edition it is now; a change based on this one is accepted. */
    long number();
}
