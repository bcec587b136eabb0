package org.leerkring.mailgroup.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far an archive is on its way in.
 *
 * @param file what it is called
 * @param found how many mails were found in it so far
 * @param done how many of them were dealt with
 * @param taken how many became posts
 * @param known how many were posts already
 * @param unused how many became none, and how many files were left out, by reason
 * @param which the first of those, by number and date
 * @param notice translation key of what went wrong; empty when nothing did
 * @param facts what fills the places of the notice
 */
public record ArchiveRead(
        Stage stage,
        String file,
        int found,
        int done,
        int taken,
        int known,
        Map<Reason, Integer> unused,
        List<Unused> which,
        String notice,
        List<Object> facts) {

    /** Where it is on its way. */
    public enum Stage {
        LOOKING,
        WRITING,
        /** Somebody stopped it; what was taken stays, and another time it goes on from there. */
        STOPPED,
        FAILED,
        DONE
    }

    /**
     * A mail that was not used: never what it says.
     *
     * @param number its place in the archive, from 1
     * @param date when it says it was sent; null when it does not say
     */
    public record Unused(int number, @Nullable Instant date, Reason reason) {}

    /** Whether it works by itself. */
    public boolean isBusy() {
        return stage == Stage.LOOKING || stage == Stage.WRITING;
    }
}
