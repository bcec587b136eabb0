/** Who comes to a session, how, and who still has to say. */
@NullMarked
@NamedInterface("attendance")
package org.leerkring.sessions.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
