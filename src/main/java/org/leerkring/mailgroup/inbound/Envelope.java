package org.leerkring.mailgroup.inbound;

import java.util.List;

/**
 * What is written on the outside of a mail.
 *
 * @param sender where reports go that it did not arrive; empty when it is such a report itself, or wants none
 * @param recipients the addresses of ours it came to
 */
public record Envelope(String sender, List<String> recipients) {}
