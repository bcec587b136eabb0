@NullMarked
package org.leerkring.networks;

import org.jspecify.annotations.NullMarked;
