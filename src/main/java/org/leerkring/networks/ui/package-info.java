/** The screens of networks: for their coordinators, and for administrators who found them. */
@NullMarked
package org.leerkring.networks.ui;

import org.jspecify.annotations.NullMarked;
