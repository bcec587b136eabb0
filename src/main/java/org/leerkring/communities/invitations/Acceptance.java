package org.leerkring.communities.invitations;

import org.leerkring.people.PersonId;

/**
 * A seat taken.
 *
 * @param slug the community's name in addresses
 * @param fresh whether the person had no account before; only then does the link sign them in
 */
public record Acceptance(PersonId person, String slug, boolean fresh) {}
