package org.leerkring.sessions.templates;

/** Which kind of session a template is for. */
public enum TemplateKind {
    FIRST,
    REGULAR,
    HAND_OVER,
    CLOSING,
    INSPIRATION
}
