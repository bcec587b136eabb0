package org.leerkring.audit;

/** Someone asked for a log that is not theirs to read. The message is a translation key fit to show. */
public class AuditRefused extends RuntimeException {

    AuditRefused() {
        super("audit.refused");
    }
}
