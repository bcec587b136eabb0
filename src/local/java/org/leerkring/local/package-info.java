/** What makes Leerkring run on one machine with nothing else installed; left out of the production jar. */
@NullMarked
package org.leerkring.local;

import org.jspecify.annotations.NullMarked;
