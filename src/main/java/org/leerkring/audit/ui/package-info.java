/** The log as people read it. */
@NullMarked
package org.leerkring.audit.ui;

import org.jspecify.annotations.NullMarked;
