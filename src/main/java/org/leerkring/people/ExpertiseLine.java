package org.leerkring.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One thing a person knows, offers or seeks, in a few words. */
@Embeddable
record ExpertiseLine(@Enumerated(EnumType.STRING) ExpertiseKind kind, String text) {

    static final int LONGEST = 80;

    ExpertiseLine {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new PeopleRefused("people.ExpertiseLine.text");
        }
    }

    boolean saysTheSameAs(ExpertiseLine other) {
        return kind == other.kind && text.equalsIgnoreCase(other.text);
    }
}
