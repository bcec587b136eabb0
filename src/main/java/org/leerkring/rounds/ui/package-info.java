/** The page on which a round is held, its big screen, and the ways to them. */
@NullMarked
package org.leerkring.rounds.ui;

import org.jspecify.annotations.NullMarked;
