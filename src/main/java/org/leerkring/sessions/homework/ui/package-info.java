/** The part of a session’s page about its homework. */
@NullMarked
package org.leerkring.sessions.homework.ui;

import org.jspecify.annotations.NullMarked;
