package org.leerkring.communities;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A community's name as it stands in addresses: a to z, digits and hyphens, at most 60. */
@Embeddable
record Slug(String value) {

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MOST = 60;

    Slug {
        if (value.length() > MOST || !VALID.matcher(value).matches()) {
            throw new CommunityRefused("communities.refused.slug");
        }
    }

    /** Reads what stands in an address; empty when no community can have that name. */
    static Optional<Slug> parse(String value) {
        return value.length() <= MOST && VALID.matcher(value).matches()
                ? Optional.of(new Slug(value))
                : Optional.empty();
    }

    /** Like {@link #of}; empty when nothing of the name can stand in an address. */
    static Optional<Slug> from(String name) {
        return parse(written(name));
    }

    /** {@code "Schoolleiders Kempen (2)"} becomes {@code schoolleiders-kempen-2}. */
    static Slug of(String name) {
        return new Slug(written(name));
    }

    private static String written(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), MOST)).replaceAll("^-|-$", "");
    }
}
