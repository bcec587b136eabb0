/** Screens of cases, and the page of a community's intervision. */
@NullMarked
package org.leerkring.rounds.cases.ui;

import org.jspecify.annotations.NullMarked;
