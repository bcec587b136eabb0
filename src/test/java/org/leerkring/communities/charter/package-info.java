@NullMarked
package org.leerkring.communities.charter;

import org.jspecify.annotations.NullMarked;
