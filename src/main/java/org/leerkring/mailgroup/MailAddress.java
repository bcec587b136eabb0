package org.leerkring.mailgroup;

/** What an address of ours leads to. */
public sealed interface MailAddress {

    /** A community; whether there is one of that name is not known yet. */
    record OfCommunity(String slug) implements MailAddress {}

    /** A question, as one member answers it. */
    record OfThread(ThreadToken token) implements MailAddress {}

    /** Back from a mail that did not arrive. */
    record Return(ReturnToken token) implements MailAddress {}
}
