package org.leerkring.networks;

import java.util.Optional;
import java.util.UUID;

/** Where a network's own pages are. */
public final class NetworkPaths {

    /** The route parameter that names a network, on every page inside one. */
    public static final String NETWORK = "network";

    /** The list of networks. */
    public static final String ALL = "netwerken";

    private NetworkPaths() {}

    /** The overview of a network. */
    public static String network(NetworkId network) {
        return ALL + "/" + network.value();
    }

    /** A page of a network, by the last part of its address. */
    public static String page(NetworkId network, String name) {
        return name.isEmpty() ? network(network) : network(network) + "/" + name;
    }

    /** The network that a route parameter names; empty when it names none. */
    public static Optional<NetworkId> parse(String parameter) {
        try {
            return Optional.of(new NetworkId(UUID.fromString(parameter)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
