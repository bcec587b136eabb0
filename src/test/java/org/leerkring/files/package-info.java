@NullMarked
package org.leerkring.files;

import org.jspecify.annotations.NullMarked;
