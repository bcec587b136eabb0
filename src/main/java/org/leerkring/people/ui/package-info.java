/** The screens for signing in and for one's own account. */
@NullMarked
package org.leerkring.people.ui;

import org.jspecify.annotations.NullMarked;
