/** What each takes from a session, in a minute, before going home. */
@NullMarked
package org.leerkring.sessions.ticket;

import org.jspecify.annotations.NullMarked;
