/** A believable network in Dutch, made anew in an empty database; left out of the production jar. */
@NullMarked
package org.leerkring.demo;

import org.jspecify.annotations.NullMarked;
