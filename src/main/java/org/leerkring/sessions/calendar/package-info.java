/** Sessions as calendars know them: invitations, answers and feeds (RFC 5545, 5546 and 6047). */
@NullMarked
@NamedInterface("calendar")
package org.leerkring.sessions.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
