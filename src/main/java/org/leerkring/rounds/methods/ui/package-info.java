/** The screens of methods: choosing one, reading it, adapting one's own. */
@NullMarked
package org.leerkring.rounds.methods.ui;

import org.jspecify.annotations.NullMarked;
