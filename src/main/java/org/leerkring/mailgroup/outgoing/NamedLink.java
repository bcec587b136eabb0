package org.leerkring.mailgroup.outgoing;

/** A link as a mail shows it. */
record NamedLink(String words, String link) {}
