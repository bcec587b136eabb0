package org.leerkring.communities.expertise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * A person who was found, and why.
 *
 * @param picture the address of their picture; null when they have none, or when it is not for who looks
 * @param email their mail address, for who shares a community with them; null for others
 * @param school null when they belong to none
 * @param slug of their community, for who is in it too; null for others
 * @param texts what they told, as far as it was looked for
 */
public record Finding(
        PersonId person,
        String name,
        @Nullable String picture,
        @Nullable String email,
        @Nullable String school,
        String community,
        @Nullable String slug,
        List<FoundText> texts) {}
