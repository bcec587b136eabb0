@NullMarked
package org.leerkring.communities.charter.ui;

import org.jspecify.annotations.NullMarked;
