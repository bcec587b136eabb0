/** Where a person finds the addresses for their own calendar. */
@NullMarked
package org.leerkring.sessions.calendar.ui;

import org.jspecify.annotations.NullMarked;
