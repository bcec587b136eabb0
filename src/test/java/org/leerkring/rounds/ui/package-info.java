/** Tests of the page on which a round is held. */
@NullMarked
package org.leerkring.rounds.ui;

import org.jspecify.annotations.NullMarked;
