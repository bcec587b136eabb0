/** A whole year of sessions at once. */
@NullMarked
package org.leerkring.sessions.year;

import org.jspecify.annotations.NullMarked;
