package org.leerkring.mailgroup.bounces;

import java.io.InputStream;
import org.leerkring.mailgroup.ReturnToken;
import org.springframework.stereotype.Component;

/** Placeholder. */
@Component
public class Bounces {
    /** Takes. */
    public void take(ReturnToken token, InputStream raw) {}
}
