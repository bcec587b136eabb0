@NullMarked
package org.leerkring.rounds;

import org.jspecify.annotations.NullMarked;
