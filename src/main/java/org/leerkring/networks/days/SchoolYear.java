package org.leerkring.networks.days;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkRefused;

/** A school year of a network, with its semesters. */
@Entity
@Table(name = "networks_school_year")
class SchoolYear {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SchoolYearId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "network_id"))
    private NetworkId network;

    @Embedded
    private Period period;

    @ElementCollection
    @CollectionTable(name = "networks_semester", joinColumns = @JoinColumn(name = "school_year_id"))
    private Set<Period> semesters = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected SchoolYear() {
        // for Hibernate
    }

    @SuppressWarnings("NullAway.Init") // take sets them
    private SchoolYear(SchoolYearId id, NetworkId network, YearDetails details) {
        this.id = id;
        this.network = network;
        take(details);
    }

    /** @param others the network's other years, which this one may not overlap */
    static SchoolYear plan(NetworkId network, YearDetails details, List<SchoolYear> others) {
        mustBeApart(details, others);
        return new SchoolYear(SchoolYearId.fresh(), network, details);
    }

    /** Changes the year; refused when it was changed since the edition this change is based on. */
    void change(YearDetails details, long basedOn, List<SchoolYear> others) {
        if (edition().number() != basedOn) {
            throw new YearChangedMeanwhile(edition());
        }
        mustBeApart(details, others.stream().filter(year -> !year.id.equals(id)).toList());
        take(details);
    }

    private static void mustBeApart(YearDetails details, List<SchoolYear> others) {
        if (others.stream().anyMatch(year -> year.period.overlaps(details.period()))) {
            throw NetworkRefused.of("fromDate", "networks.refused.years-overlap");
        }
    }

    private void take(YearDetails details) {
        period = details.period();
        semesters.retainAll(details.semesters());
        semesters.addAll(details.semesters());
    }

    SchoolYearId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    YearEdition edition() {
        return new YearEdition(id, new YearDetails(period, List.copyOf(semesters)), version == null ? 0 : version);
    }
}
