package org.leerkring.sessions.polls;

import java.util.Locale;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.hosts.Hosts;
import org.leerkring.sessions.templates.TemplateKind;
import org.leerkring.sessions.templates.Templates;
import org.springframework.stereotype.Component;

/** What a chosen date becomes: a regular session, at the school whose turn it is, to be written further. */
@Component
class FirstDraft {

    private final Templates templates;
    private final Hosts hosts;
    private final People people;

    FirstDraft(Templates templates, Hosts hosts, People people) {
        this.templates = templates;
        this.hosts = hosts;
        this.people = people;
    }

    /** @param by who writes it further, and in whose language it begins */
    SessionPlan of(CommunityId community, String title, SessionTime time, PersonId by) {
        var template = templates.in(language(by), TemplateKind.REGULAR);
        var place = hosts.inTurn(community, by).stream()
                .findFirst()
                .map(host -> host.place(""))
                .orElse(Place.UNKNOWN);
        return new SessionPlan(new SessionDetails(title, template.aim(), time, place, null), template.agenda());
    }

    private Locale language(PersonId person) {
        return people.find(person).map(PersonCard::language).orElse(Languages.DUTCH);
    }
}
