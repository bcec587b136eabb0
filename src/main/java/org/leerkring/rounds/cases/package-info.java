/** Cases that members would bring: proposed between sessions, chosen by vote, and followed up after their round. */
@NullMarked
package org.leerkring.rounds.cases;

import org.jspecify.annotations.NullMarked;
