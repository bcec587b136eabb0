@NullMarked
package org.leerkring.rounds.methods;

import org.jspecify.annotations.NullMarked;
