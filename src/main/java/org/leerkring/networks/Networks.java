package org.leerkring.networks;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founding networks and entering their schools. Who may do so comes with the issue on people and policy. */
@Service
@Transactional
public class Networks {

    private final NetworkRepository networks;
    private final SchoolRepository schools;

    Networks(NetworkRepository networks, SchoolRepository schools) {
        this.networks = networks;
        this.schools = schools;
    }

    /** Founds a network with the two usual kinds of community and the norms from practice. */
    public NetworkId found(String name) {
        return networks.save(Network.found(name)).id();
    }

    /** Adds a kind of its own to a network; refused when the code is taken. */
    public void addKind(NetworkId id, Kind kind) {
        var network = networks.findById(id).orElseThrow(() -> new NetworkRefused("networks.refused.unknown"));
        network.addKind(kind);
        networks.save(network);
    }

    /** Enters a school into a network. */
    public SchoolId enter(NetworkId network, SchoolDetails details) {
        return schools.save(School.enter(network, details)).id();
    }

    @Transactional(readOnly = true)
    public Optional<NetworkCard> find(NetworkId id) {
        return networks.findById(id).map(Network::card);
    }

    /** The schools with these ids, in one query. */
    @Transactional(readOnly = true)
    public Map<SchoolId, SchoolCard> schools(Collection<SchoolId> ids) {
        return schools.findByIdIn(ids).stream()
                .map(School::card)
                .collect(Collectors.toMap(SchoolCard::id, Function.identity()));
    }
}
