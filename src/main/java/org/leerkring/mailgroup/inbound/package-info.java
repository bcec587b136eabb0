/** What comes in: kept as it arrived, then made a post, or put by for a coach to see. */
@NullMarked
package org.leerkring.mailgroup.inbound;

import org.jspecify.annotations.NullMarked;
