/** The way into a community: invitations by mail, and what becomes of them. */
@NullMarked
package org.leerkring.communities.invitations;

import org.jspecify.annotations.NullMarked;
