@NullMarked
package org.leerkring.platform;

import org.jspecify.annotations.NullMarked;
