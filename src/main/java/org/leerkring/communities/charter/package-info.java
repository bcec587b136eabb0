/** The charter of a community ("startdocument"): its versions, what changed between them, and who agrees. */
@NullMarked
package org.leerkring.communities.charter;

import org.jspecify.annotations.NullMarked;
