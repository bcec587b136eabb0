package org.leerkring.networks;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/** A programme that runs communities: which kinds it has and which norms it holds itself to. */
@Entity
@Table(name = "networks_network")
class Network {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NetworkId id;

    @Version
    private @Nullable Long version;

    /** Counts the changes of the settings only: appointing a coordinator is none. */
    private long settingsEdition;

    private String name;

    @Embedded
    @AttributeOverride(name = "least", column = @Column(name = "participants_least"))
    @AttributeOverride(name = "most", column = @Column(name = "participants_most"))
    private Span participantsPerSchool;

    @Embedded
    @AttributeOverride(name = "least", column = @Column(name = "schools_least"))
    @AttributeOverride(name = "most", column = @Column(name = "schools_most"))
    private Span schoolsPerCommunity;

    private int mostMembers;

    @Embedded
    @AttributeOverride(name = "answersInAWeek", column = @Column(name = "answer_norm"))
    @AttributeOverride(name = "questionsAYear", column = @Column(name = "questions_a_year"))
    @AttributeOverride(name = "sessionsAYear", column = @Column(name = "sessions_a_year"))
    private Norms norms;

    private int yearsKept;

    private int dormantAfterDays;

    private int roundDays;

    @Convert(converter = LanguageTags.class)
    private Set<Locale> languages;

    private int coachedSessions;

    @Enumerated(EnumType.STRING)
    private LeaverPosts leaverPosts;

    @ElementCollection
    @CollectionTable(name = "networks_kind", joinColumns = @JoinColumn(name = "network_id"))
    @BatchSize(size = 50) // a page of networks shows the kinds of each
    private Set<Kind> kinds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "networks_coordinator", joinColumns = @JoinColumn(name = "network_id"))
    private Set<Coordinator> coordinators = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Network() {
        // for Hibernate
    }

    @SuppressWarnings("NullAway.Init") // take sets them
    private Network(NetworkId id, NetworkSettings settings) {
        this.id = id;
        take(settings);
    }

    static Network found(String name) {
        return new Network(NetworkId.fresh(), NetworkSettings.usual(name));
    }

    /**
     * Changes the settings; refused when they were changed since the edition this change is based on, or when a kind
     * would go that is in use.
     */
    void change(NetworkSettings wanted, long basedOn, Set<String> kindsInUse) {
        if (basedOn != settingsEdition) {
            throw new SettingsChangedMeanwhile(edition());
        }
        kindsInUse.stream()
                .filter(code -> wanted.kinds().stream().map(Kind::code).noneMatch(code::equals))
                .findFirst()
                .ifPresent(code -> {
                    throw NetworkRefused.of("kinds", "networks.refused.kind-in-use", code);
                });
        if (!wanted.equals(settings())) {
            take(wanted);
            settingsEdition++;
        }
    }

    private void take(NetworkSettings settings) {
        name = settings.name();
        participantsPerSchool = settings.participantsPerSchool();
        schoolsPerCommunity = settings.schoolsPerCommunity();
        mostMembers = settings.mostMembers();
        norms = settings.norms();
        yearsKept = settings.yearsKept();
        dormantAfterDays = settings.dormantAfterDays();
        roundDays = settings.roundDays();
        languages = settings.languages();
        coachedSessions = settings.coachedSessions();
        leaverPosts = settings.leaverPosts();
        replace(kinds, settings.kinds());
    }

    /** In place, so that only the rows that differ are written. */
    private static <T> void replace(Set<T> present, Collection<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    void addKind(Kind kind) {
        var now = settings();
        var more = new ArrayList<>(now.kinds());
        more.add(kind);
        change(now.withKinds(more), settingsEdition, Set.of());
    }

    /** Appointing twice is no mistake: the first time counts. */
    void appoint(PersonId person, Instant now) {
        if (coordinators.stream().noneMatch(coordinator -> coordinator.person().equals(person))) {
            coordinators.add(new Coordinator(person, now));
        }
    }

    void dismiss(PersonId person) {
        coordinators.removeIf(coordinator -> coordinator.person().equals(person));
    }

    Stream<Coordinator> coordinators() {
        return coordinators.stream();
    }

    /** Whether somebody has chosen its settings, and not only its founder. */
    boolean hasOwnSettings() {
        return settingsEdition > 0;
    }

    NetworkId id() {
        return id;
    }

    NetworkSettings settings() {
        return new NetworkSettings(
                name,
                participantsPerSchool,
                schoolsPerCommunity,
                mostMembers,
                norms,
                yearsKept,
                dormantAfterDays,
                roundDays,
                languages,
                coachedSessions,
                leaverPosts,
                List.copyOf(kinds));
    }

    SettingsEdition edition() {
        return new SettingsEdition(settings(), settingsEdition);
    }

    NetworkCard card() {
        return new NetworkCard(
                id,
                name,
                norms.answersInAWeek(),
                kinds.stream().sorted(Comparator.comparing(Kind::code)).toList());
    }
}
