/** Finding a date: a poll with options, what suits whom, and the best one with why. */
@NullMarked
package org.leerkring.sessions.polls;

import org.jspecify.annotations.NullMarked;
