@NullMarked
package org.leerkring.today.ui;

import org.jspecify.annotations.NullMarked;
