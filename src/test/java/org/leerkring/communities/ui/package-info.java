@NullMarked
package org.leerkring.communities.ui;

import org.jspecify.annotations.NullMarked;
