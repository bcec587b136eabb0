/** Mail that comes back, as whom it was for sees it. */
@NullMarked
package org.leerkring.mailgroup.bounces.ui;

import org.jspecify.annotations.NullMarked;
