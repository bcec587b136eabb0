@NullMarked
package org.leerkring.mailgroup;

import org.jspecify.annotations.NullMarked;
