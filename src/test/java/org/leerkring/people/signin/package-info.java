@NullMarked
package org.leerkring.people.signin;

import org.jspecify.annotations.NullMarked;
