/** Where a community chooses what its exit tickets ask. */
@NullMarked
package org.leerkring.sessions.ticket.ui;

import org.jspecify.annotations.NullMarked;
