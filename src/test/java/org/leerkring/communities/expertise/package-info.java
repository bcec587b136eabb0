@NullMarked
package org.leerkring.communities.expertise;

import org.jspecify.annotations.NullMarked;
