/** Lists of schools from elsewhere: read whatever way they were saved, compared with the register, and taken in. */
@NullMarked
package org.leerkring.networks.schoollist;

import org.jspecify.annotations.NullMarked;
