/** What each participant prepares for a session. */
@NullMarked
package org.leerkring.sessions.homework;

import org.jspecify.annotations.NullMarked;
