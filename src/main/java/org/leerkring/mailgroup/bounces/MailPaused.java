package org.leerkring.mailgroup.bounces;

import org.leerkring.people.PersonId;

/** So much mail to someone came back that no more is sent. */
record MailPaused(PersonId person) {}
