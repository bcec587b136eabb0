package org.leerkring.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person's part of the expertise map. Adding and taking away get along with whatever another page does meanwhile. */
@Entity
@Table(name = "people_profile")
class PersonExpertise {

    static final int MOST = 12;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Version
    private @Nullable Long version;

    private boolean open;

    @ElementCollection
    @CollectionTable(name = "people_expertise", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "place")
    private List<ExpertiseLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PersonExpertise() {
        // for Hibernate
    }

    PersonExpertise(PersonId person) {
        this.person = person;
    }

    /** Saying the same twice changes nothing. */
    void add(ExpertiseLine line) {
        if (lines.stream().anyMatch(line::saysTheSameAs)) {
            return;
        }
        if (lines.stream().filter(it -> it.kind() == line.kind()).count() >= MOST) {
            throw new PeopleRefused("people.PersonExpertise.many");
        }
        lines.add(line);
    }

    void remove(ExpertiseLine line) {
        lines.removeIf(line::saysTheSameAs);
    }

    void open(boolean toWholeNetwork) {
        open = toWholeNetwork;
    }

    PersonId person() {
        return person;
    }

    Expertise read() {
        return new Expertise(
                lines.stream().collect(groupingBy(ExpertiseLine::kind, mapping(ExpertiseLine::text, toList()))), open);
    }
}
