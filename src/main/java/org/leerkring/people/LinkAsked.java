package org.leerkring.people;

import java.time.Instant;

/** Someone, known or not, asked for a link to sign in with. */
record LinkAsked(String email, String path, Instant askedAt) {}
