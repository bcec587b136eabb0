/** The page on which one practises leading a round. */
@NullMarked
package org.leerkring.rounds.practice.ui;

import org.jspecify.annotations.NullMarked;
