/** What can be done from a mail with one click and one confirmation. */
@NullMarked
package org.leerkring.mailgroup.actions;

import org.jspecify.annotations.NullMarked;
