@NullMarked
package org.leerkring.people;

import org.jspecify.annotations.NullMarked;
