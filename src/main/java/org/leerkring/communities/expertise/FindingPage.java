package org.leerkring.communities.expertise;

import java.util.List;

/**
 * Some of those who were found in one group.
 *
 * @param more whether there are others after the last of these
 */
public record FindingPage(List<Finding> findings, boolean more) {}
