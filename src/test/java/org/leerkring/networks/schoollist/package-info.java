@NullMarked
package org.leerkring.networks.schoollist;

import org.jspecify.annotations.NullMarked;
