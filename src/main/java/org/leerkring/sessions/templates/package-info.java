/** What a session can begin from, so that nobody starts at an empty page. */
@NullMarked
package org.leerkring.sessions.templates;

import org.jspecify.annotations.NullMarked;
