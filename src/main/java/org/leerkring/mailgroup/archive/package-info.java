/** Brings in what a mailgroup said before it came here. */
@NullMarked
package org.leerkring.mailgroup.archive;

import org.jspecify.annotations.NullMarked;
