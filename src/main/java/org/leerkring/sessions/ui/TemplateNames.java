package org.leerkring.sessions.ui;

import java.util.Locale;
import org.leerkring.sessions.templates.TemplateKind;

/** What kinds of sessions are called on a screen. */
final class TemplateNames {

    private TemplateNames() {}

    static String key(TemplateKind kind) {
        return "sessions.template." + name(kind);
    }

    static String name(TemplateKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
