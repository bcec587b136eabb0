package org.leerkring.live;

import java.util.List;

/** An event that open screens redraw for; only its topics travel, never what happened. */
public interface Noticeable {

    List<Topic> topics();
}
