package org.leerkring.mailgroup.bounces;

/**
 * A report on the delivery of one copy.
 *
 * @param status the enhanced status code (RFC 3463), such as 5.1.1
 */
record Report(Verdict verdict, String status) {}
