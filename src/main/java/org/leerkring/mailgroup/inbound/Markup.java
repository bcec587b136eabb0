package org.leerkring.mailgroup.inbound;

import java.util.regex.Pattern;

/** Words of a mail's outside, put where Markdown is read. */
final class Markup {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#+!|~-]");

    private Markup() {}

    /** The same words, none of which mean anything to Markdown. */
    static String plain(String words) {
        return SPECIAL.matcher(words.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
