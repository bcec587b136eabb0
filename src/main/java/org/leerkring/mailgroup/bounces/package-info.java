/** Mail that did not arrive, and whom to spare further tries. */
@NullMarked
package org.leerkring.mailgroup.bounces;

import org.jspecify.annotations.NullMarked;
