/** A community's own methods: copied from ours or from each other, adapted, archived. */
@NullMarked
package org.leerkring.rounds.methods.own;

import org.jspecify.annotations.NullMarked;
