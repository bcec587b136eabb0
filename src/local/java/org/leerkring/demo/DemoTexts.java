package org.leerkring.demo;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the demo's own pages, kept apart from those that ship. */
final class DemoTexts {

    private final ResourceBundle bundle;
    private final Locale locale;

    DemoTexts(Locale locale) {
        this.locale = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("nl");
        bundle = ResourceBundle.getBundle("demo/translations", this.locale);
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    Locale locale() {
        return locale;
    }
}
