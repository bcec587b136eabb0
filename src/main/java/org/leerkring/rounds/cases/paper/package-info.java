/** A bringer's own copy of their case, on paper. */
@NullMarked
package org.leerkring.rounds.cases.paper;

import org.jspecify.annotations.NullMarked;
