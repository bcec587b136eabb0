/** Links in mails that act for one person and one purpose, after one confirming click and without signing in. */
@NullMarked
@NamedInterface("links")
package org.leerkring.post.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
