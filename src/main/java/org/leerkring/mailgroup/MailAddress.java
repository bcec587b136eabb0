package org.leerkring.mailgroup;

import org.leerkring.sessions.SessionId;

/** What an address of ours leads to. */
public sealed interface MailAddress {

    /** A community; whether there is one of that name is not known yet. */
    record OfCommunity(String slug) implements MailAddress {}

    /** A question, as one member answers it. */
    record OfThread(ThreadToken token) implements MailAddress {}

    /** Where calendars answer the invitation to a session; whether there is one of that id is not known yet. */
    record OfSession(SessionId session) implements MailAddress {}

    /** Back from a mail that did not arrive. */
    record Return(ReturnToken token) implements MailAddress {}
}
