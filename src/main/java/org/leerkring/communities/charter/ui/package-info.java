/** The screens of a community's charter. */
@NullMarked
package org.leerkring.communities.charter.ui;

import org.jspecify.annotations.NullMarked;
