package org.leerkring.mailgroup.outgoing;

/** A link as a mail shows it. */
public record NamedLink(String words, String link) {}
