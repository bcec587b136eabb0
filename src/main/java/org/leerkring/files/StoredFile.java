package org.leerkring.files;

/**
 * A file as it was kept.
 *
 * @param content the SHA-256 of its bytes in hexadecimal: the same bytes, the same content
 * @param name what it is called, fit to show and to save under
 * @param type its media type, told from the bytes
 * @param size in bytes
 * @param picture whether it has a thumbnail
 */
public record StoredFile(String content, String name, String type, long size, boolean picture) {}
