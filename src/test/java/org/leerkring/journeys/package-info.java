/** Whole journeys, in real browsers against the real application and its bundled front end. */
@NullMarked
package org.leerkring.journeys;

import org.jspecify.annotations.NullMarked;
