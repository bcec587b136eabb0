/** Mail that goes out: written in the house style, kept in an outbox, delivered with patience. */
@NullMarked
@ApplicationModule(
        displayName = "Post",
        allowedDependencies = {"files"})
package org.leerkring.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
