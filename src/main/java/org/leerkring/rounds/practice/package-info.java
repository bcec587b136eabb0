/** Practising to lead a round alone, with played colleagues. */
@NullMarked
package org.leerkring.rounds.practice;

import org.jspecify.annotations.NullMarked;
