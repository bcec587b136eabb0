/** Screens of date polls. */
@NullMarked
package org.leerkring.sessions.polls.ui;

import org.jspecify.annotations.NullMarked;
