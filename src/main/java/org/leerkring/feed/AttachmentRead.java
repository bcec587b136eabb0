package org.leerkring.feed;

/**
 * A file that came with a question or reply.
 *
 * @param size in bytes
 * @param picture whether there is a thumbnail of it
 * @param aside whether it belongs to what was cut from a mail, and is shown with that only
 */
public record AttachmentRead(AttachmentId id, String name, String type, long size, boolean picture, boolean aside) {}
