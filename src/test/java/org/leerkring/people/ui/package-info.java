@NullMarked
package org.leerkring.people.ui;

import org.jspecify.annotations.NullMarked;
