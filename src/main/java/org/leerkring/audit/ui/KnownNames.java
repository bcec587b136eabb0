package org.leerkring.audit.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.audit.AuditLine;
import org.leerkring.audit.Names;
import org.springframework.stereotype.Component;

/** Asks every module once what the ids on a page of the log are called. */
@Component
class KnownNames {

    private final List<Names> modules;

    KnownNames(List<Names> modules) {
        this.modules = modules;
    }

    Map<UUID, String> on(Collection<AuditLine> page) {
        var ids = page.stream()
                .flatMap(line -> Stream.of(line.act().by(), line.act().subject()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            modules.forEach(module -> names.putAll(module.names(ids)));
        }
        return names;
    }
}
