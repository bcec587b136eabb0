/** Signing in: links by mail, the codes that stand in for them, devices that stay signed in, and setting up. */
@NullMarked
package org.leerkring.people.signin;

import org.jspecify.annotations.NullMarked;
