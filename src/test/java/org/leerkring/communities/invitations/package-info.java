/** Tests of the way into a community. */
@NullMarked
package org.leerkring.communities.invitations;

import org.jspecify.annotations.NullMarked;
