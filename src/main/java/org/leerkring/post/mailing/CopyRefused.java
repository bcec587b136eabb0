package org.leerkring.post.mailing;

import java.util.UUID;

/**
 * The mail server refused one person's copy for good.
 *
 * @param code its three digits
 */
public record CopyRefused(UUID copy, UUID recipient, int code) {}
