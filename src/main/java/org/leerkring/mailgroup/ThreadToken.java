package org.leerkring.mailgroup;

/** Names one question as one member answers it by mail, and cannot be guessed: 26 letters and digits (base32). */
public record ThreadToken(String value) {}
