/** The calendar of a network: its school years with their semesters, and the days it holds for everyone. */
@NullMarked
@NamedInterface("days")
package org.leerkring.networks.days;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
