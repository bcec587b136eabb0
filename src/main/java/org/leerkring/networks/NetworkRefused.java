package org.leerkring.networks;

/** A rule of networks said no. The message is a translation key fit to show. */
public class NetworkRefused extends RuntimeException {

    NetworkRefused(String messageKey) {
        super(messageKey);
    }
}
