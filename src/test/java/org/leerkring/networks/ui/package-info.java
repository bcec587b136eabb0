@NullMarked
package org.leerkring.networks.ui;

import org.jspecify.annotations.NullMarked;
