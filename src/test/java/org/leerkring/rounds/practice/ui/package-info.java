@NullMarked
package org.leerkring.rounds.practice.ui;

import org.jspecify.annotations.NullMarked;
