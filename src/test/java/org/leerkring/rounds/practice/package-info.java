@NullMarked
package org.leerkring.rounds.practice;

import org.jspecify.annotations.NullMarked;
