/** Many mails that say the same to each in their own copy: decided at once, written when they leave. */
@NullMarked
@NamedInterface("mailing")
package org.leerkring.post.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
