package org.leerkring.networks;

import java.util.List;

/**
 * What others need to know of a network.
 *
 * @param answerNorm how many answers a question should draw within a week
 */
public record NetworkCard(NetworkId id, String name, int answerNorm, List<Kind> kinds) {

    /** The kind with this code; refused when the network does not have it. */
    public Kind kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> NetworkRefused.of("networks.refused.kind-unknown"));
    }
}
