/** What people say in confidence, sealed at rest: a copy of the database shows nothing of it. */
@NullMarked
package org.leerkring.rounds.secrets;

import org.jspecify.annotations.NullMarked;
