package org.leerkring.communities;

/** What a member of a dormant community wants (field.md, "Life of a community"). */
public enum Wish {
    GO_ON,
    PAUSE,
    CLOSE
}
