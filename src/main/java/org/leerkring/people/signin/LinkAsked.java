package org.leerkring.people.signin;

import java.time.Instant;

/**
 * Someone, known or not, asked for a link to sign in with.
 *
 * @param browser fingerprint of the browser in which they asked
 */
record LinkAsked(String email, String path, String browser, String device, Instant askedAt) {}
