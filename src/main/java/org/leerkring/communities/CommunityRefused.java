package org.leerkring.communities;

/** A rule of communities said no. The message is a translation key fit to show. */
public class CommunityRefused extends RuntimeException {

    CommunityRefused(String messageKey) {
        super(messageKey);
    }
}
