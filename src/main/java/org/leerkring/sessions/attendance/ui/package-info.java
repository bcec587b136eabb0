/** Answering an invitation, and who comes. */
@NullMarked
package org.leerkring.sessions.attendance.ui;

import org.jspecify.annotations.NullMarked;
