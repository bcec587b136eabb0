/** The meeting itself: where the group is on its agenda, who is there, and who holds the pen. */
@NullMarked
package org.leerkring.sessions.running;

import org.jspecify.annotations.NullMarked;
