package org.leerkring.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of this Leerkring to go on to after signing in; never another site, whatever a link says. */
public record LocalPath(String value) {

    private static final int LONGEST = 500;
    /** One slash, not two: browsers read {@code //host} and {@code /\host} as another site. */
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    public static final LocalPath HOME = new LocalPath("/");

    public LocalPath {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a local path");
        }
    }

    /** Reads what came from outside; empty when it is no local path, or leads back to signing in. */
    public static Optional<LocalPath> parse(@Nullable String value) {
        return value != null
                        && value.length() <= LONGEST
                        && FORM.matcher(value).matches()
                        && !value.startsWith("/sign-")
                        && !value.startsWith("/login/")
                ? Optional.of(new LocalPath(value))
                : Optional.empty();
    }
}
