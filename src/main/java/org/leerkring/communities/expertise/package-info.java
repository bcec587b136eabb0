/** The expertise map: who knows, offers or looks for what, among those a person may ask. */
@NullMarked
package org.leerkring.communities.expertise;

import org.jspecify.annotations.NullMarked;
