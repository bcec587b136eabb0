/** What goes out: who gets which post when, and how it looks in a mail client. */
@NullMarked
package org.leerkring.mailgroup.outgoing;

import org.jspecify.annotations.NullMarked;
