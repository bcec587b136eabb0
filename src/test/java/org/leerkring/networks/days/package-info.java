@NullMarked
package org.leerkring.networks.days;

import org.jspecify.annotations.NullMarked;
