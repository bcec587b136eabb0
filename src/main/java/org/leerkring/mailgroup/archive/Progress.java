package org.leerkring.mailgroup.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.mailgroup.archive.ArchiveRead.Stage;
import org.leerkring.mailgroup.archive.ArchiveRead.Unused;

/** Counts what becomes of an archive; written by the thread that brings it in, read by whoever looks. */
final class Progress {

    /** More lines than these nobody reads; the counts are of all. */
    private static final int MOST_LISTED = 200;

    private final String file;
    private final Map<Reason, Integer> unused = new EnumMap<>(Reason.class);
    private final List<Unused> which = new ArrayList<>();
    private Stage stage = Stage.LOOKING;
    private int found;
    private int done;
    private int taken;
    private int known;
    private String notice = "";
    private List<Object> facts = List.of();
    private boolean stopping;

    Progress(String file) {
        this.file = file;
    }

    synchronized ArchiveRead now() {
        return new ArchiveRead(
                stage, file, found, done, taken, known, Map.copyOf(unused), List.copyOf(which), notice, facts);
    }

    synchronized int found() {
        return ++found;
    }

    synchronized void writing() {
        stage = Stage.WRITING;
    }

    synchronized void taken(int posts) {
        taken += posts;
        done += posts;
    }

    synchronized void known() {
        known++;
        done++;
    }

    synchronized void unused(int number, @Nullable Instant date, Reason reason) {
        note(number, date, reason);
        done++;
    }

    /** Of a mail that is used otherwise. */
    synchronized void note(int number, @Nullable Instant date, Reason reason) {
        unused.merge(reason, 1, Integer::sum);
        if (which.size() < MOST_LISTED) {
            which.add(new Unused(number, date, reason));
        }
    }

    synchronized void stop() {
        stopping = true;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    synchronized void end() {
        stage = stopping ? Stage.STOPPED : Stage.DONE;
    }

    synchronized void fail(String key, Object... why) {
        stage = Stage.FAILED;
        notice = key;
        facts = List.of(why);
    }
}
