package org.leerkring.demo;

/** Where the demo's attachments are kept. */
interface DemoFiles {

    /** Keeps the content and says under which name, type and size it is known from then on. */
    Kept keep(String name, byte[] content);

    record Kept(String content, String name, String type, long size, boolean picture) {}
}
