/** Methods of intervision as data: what makes one work is its form, and here it is written down. */
@NullMarked
package org.leerkring.rounds.methods;

import org.jspecify.annotations.NullMarked;
