@NullMarked
package org.leerkring.post;

import org.jspecify.annotations.NullMarked;
