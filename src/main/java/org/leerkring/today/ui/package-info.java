/** The page a person starts from. */
@NullMarked
package org.leerkring.today.ui;

import org.jspecify.annotations.NullMarked;
