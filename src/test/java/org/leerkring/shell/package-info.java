@NullMarked
package org.leerkring.shell;

import org.jspecify.annotations.NullMarked;
