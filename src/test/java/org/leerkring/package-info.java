@NullMarked
package org.leerkring;

import org.jspecify.annotations.NullMarked;
