/** What a session said, decided and will do, block by block; several write at once and lose no word. */
@NullMarked
package org.leerkring.sessions.minutes;

import org.jspecify.annotations.NullMarked;
