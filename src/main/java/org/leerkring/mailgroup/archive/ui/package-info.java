/** The page on which a coach brings in what an earlier mailgroup said. */
@NullMarked
package org.leerkring.mailgroup.archive.ui;

import org.jspecify.annotations.NullMarked;
