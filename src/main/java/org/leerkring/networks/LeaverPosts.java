package org.leerkring.networks;

/** What happens to what somebody wrote when they leave. */
public enum LeaverPosts {
    /** It stays, under "former member". */
    KEPT,
    /** It goes with them. */
    REMOVED
}
