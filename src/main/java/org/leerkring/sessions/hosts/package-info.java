/** Which school receives the others, each in turn. */
@NullMarked
package org.leerkring.sessions.hosts;

import org.jspecify.annotations.NullMarked;
