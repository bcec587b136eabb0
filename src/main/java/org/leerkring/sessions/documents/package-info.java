/** Files that go with a session, or with its homework. */
@NullMarked
package org.leerkring.sessions.documents;

import org.jspecify.annotations.NullMarked;
