package org.leerkring.post.mailing;

/**
 * An invitation within a mail (RFC 6047).
 *
 * @param method what it asks of the calendar that reads it, such as {@code REQUEST}
 * @param content iCalendar
 */
public record CalendarPart(String method, String content) {

    /** Says nothing of what is inside. */
    @Override
    public String toString() {
        return "CalendarPart[" + method + "]";
    }
}
