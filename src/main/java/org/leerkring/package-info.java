/** Leerkring: professional learning communities, from a question to a session. */
@NullMarked
package org.leerkring;

import org.jspecify.annotations.NullMarked;
