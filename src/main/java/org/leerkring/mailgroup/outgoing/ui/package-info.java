/** Where members find how their community's mail works, and its coach how it starts. */
@NullMarked
package org.leerkring.mailgroup.outgoing.ui;

import org.jspecify.annotations.NullMarked;
