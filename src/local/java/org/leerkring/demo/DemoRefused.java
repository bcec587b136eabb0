package org.leerkring.demo;

/** The demo was not made. The message is fit to show. */
public class DemoRefused extends RuntimeException {

    DemoRefused(String reason) {
        super(reason);
    }
}
