package org.leerkring.communities.charter.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Predicate;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;

/** What to call people in a sentence, also those who are no longer there to have a name. */
record Names(Roster in, Component page) {

    String of(PersonId person) {
        return in.member(person)
                .map(Member::name)
                .filter(Predicate.not(String::isBlank))
                .orElseGet(() -> page.getTranslation("communities.charter-someone"));
    }
}
