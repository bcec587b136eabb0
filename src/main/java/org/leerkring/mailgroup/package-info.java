/** The conversation by mail. It listens to the others, which never know it. */
@NullMarked
@ApplicationModule(
        displayName = "Mailgroup",
        allowedDependencies = {
            "audit",
            "communities",
            "feed",
            "feed::reading",
            "files",
            "live",
            "networks",
            "people",
            "people::signin",
            "post",
            "post::links",
            "post::mailing",
            "sessions",
            "sessions::attendance",
            "sessions::calendar",
            "today"
        })
package org.leerkring.mailgroup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
