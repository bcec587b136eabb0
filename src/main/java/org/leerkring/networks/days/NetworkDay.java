package org.leerkring.networks.days;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.NetworkId;

/** A day, or some days in a row, on which a network brings all its communities together. */
@Entity
@Table(name = "networks_day")
class NetworkDay {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NetworkDayId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "network_id"))
    private NetworkId network;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String title;

    private String place;

    @Embedded
    private Period period;

    /** On the clock of the place itself: never moved to another time zone, as java.sql.Time would be. */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    @Column(name = "starts_at")
    private @Nullable LocalTime starts;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    @Column(name = "ends_at")
    private @Nullable LocalTime ends;

    @SuppressWarnings("NullAway.Init")
    protected NetworkDay() {
        // for Hibernate
    }

    @SuppressWarnings("NullAway.Init") // change sets them
    private NetworkDay(NetworkDayId id, NetworkId network, DayDetails details) {
        this.id = id;
        this.network = network;
        change(details);
    }

    static NetworkDay plan(NetworkId network, DayDetails details) {
        return new NetworkDay(NetworkDayId.fresh(), network, details);
    }

    /** Changes the plan; refused when it was changed since the edition this change is based on. */
    void change(DayDetails details, long basedOn) {
        if (edition().number() != basedOn) {
            throw new DayChangedMeanwhile(edition());
        }
        change(details);
    }

    private void change(DayDetails details) {
        kind = details.kind();
        title = details.title();
        place = details.place();
        period = details.period();
        starts = details.starts();
        ends = details.ends();
    }

    NetworkDayId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    DayEdition edition() {
        var details = new DayDetails(kind, title, place, period, starts, ends);
        return new DayEdition(id, details, version == null ? 0 : version);
    }
}
