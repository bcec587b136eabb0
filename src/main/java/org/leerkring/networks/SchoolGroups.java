package org.leerkring.networks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The groups of a network's schools, by id and by name; a group comes into being when a school names it. */
@Component
class SchoolGroups {

    private final SchoolGroupRepository groups;

    SchoolGroups(SchoolGroupRepository groups) {
        this.groups = groups;
    }

    /** Read in the caller's transaction, in one query: a network has some hundreds of them. */
    Known in(NetworkId network) {
        return new Known(network);
    }

    final class Known {

        private final NetworkId network;
        private final Map<SchoolGroupId, String> names;
        private final Map<String, SchoolGroup> byName;

        private Known(NetworkId network) {
            this.network = network;
            var all = groups.findByNetworkOrderByName(network);
            names = all.stream().collect(Collectors.toMap(SchoolGroup::id, SchoolGroup::name));
            byName = new HashMap<>(all.stream()
                    .collect(Collectors.toMap(group -> SchoolGroup.key(group.name()), Function.identity())));
        }

        /** Empty for a school without a group. */
        String name(@Nullable SchoolGroupId id) {
            return id == null ? "" : names.getOrDefault(id, "");
        }

        List<String> names() {
            return names.values().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
        }

        /** The group with this name, made when there is none; null for no name. */
        @Nullable
        SchoolGroupId named(String name) {
            return name.isEmpty()
                    ? null
                    : byName.computeIfAbsent(SchoolGroup.key(name), _ -> groups.save(SchoolGroup.of(network, name)))
                            .id();
        }
    }
}
