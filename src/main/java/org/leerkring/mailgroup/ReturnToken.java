package org.leerkring.mailgroup;

/** Names one copy of a mail to one person, for the report that it did not arrive: 26 letters and digits (base32). */
public record ReturnToken(String value) {}
