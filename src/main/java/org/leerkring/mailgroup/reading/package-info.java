/** What a mail says: its words without what was quoted or signed below them, its files, and whether a person wrote it. */
@NullMarked
package org.leerkring.mailgroup.reading;

import org.jspecify.annotations.NullMarked;
