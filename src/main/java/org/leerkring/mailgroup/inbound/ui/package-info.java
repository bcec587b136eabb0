/** The screens of mail that waits for a coach. */
@NullMarked
package org.leerkring.mailgroup.inbound.ui;

import org.jspecify.annotations.NullMarked;
