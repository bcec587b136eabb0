package org.leerkring.bench;

/** One thing to measure: bounded in count and time, with a server of its own. */
interface Bench {

    void run(Report report) throws Exception;
}
