package org.leerkring.post.links;

import java.util.UUID;

/**
 * What a link of ours is for. One that was tampered with never becomes one.
 *
 * @param action the name of its {@link LinkedAction}
 * @param subject what it is done to, such as an answer or a community
 * @param oneClick whether a mail program may act on it for its owner without showing a page (RFC 8058)
 * @param expired whether it is too old to act; for whom it was can still be told
 */
public record ActionLink(String action, UUID person, UUID subject, boolean oneClick, boolean expired) {}
