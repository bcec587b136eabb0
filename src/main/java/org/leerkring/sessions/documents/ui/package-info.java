/** The part of a session’s page about its documents. */
@NullMarked
package org.leerkring.sessions.documents.ui;

import org.jspecify.annotations.NullMarked;
