/** Screens of sessions. */
@NullMarked
package org.leerkring.sessions.ui;

import org.jspecify.annotations.NullMarked;
