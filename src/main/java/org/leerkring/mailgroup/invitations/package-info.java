/** Sessions by mail: invitations that calendars understand, and reminders to who has not answered. */
@NullMarked
package org.leerkring.mailgroup.invitations;

import org.jspecify.annotations.NullMarked;
