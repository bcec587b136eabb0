/** The door for mail servers that hand mail over themselves. */
@NullMarked
package org.leerkring.mailgroup.inbound.smtp;

import org.jspecify.annotations.NullMarked;
