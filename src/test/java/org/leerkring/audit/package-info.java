@NullMarked
package org.leerkring.audit;

import org.jspecify.annotations.NullMarked;
