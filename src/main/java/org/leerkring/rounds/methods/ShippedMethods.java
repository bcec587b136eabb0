package org.leerkring.rounds.methods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The methods we ship ({@code rounds/methods/NN-name.json}), in the order of their numbers. */
@Component
class ShippedMethods {

    private final List<Method> all;

    ShippedMethods(JsonMapper json) {
        all = read(json);
    }

    List<Method> all() {
        return all;
    }

    /** Files leave out what is usual, "no" among it. */
    static List<Method> read(JsonMapper json) {
        var reader = json.readerFor(Method.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:rounds/methods/*.json");
            var methods = new ArrayList<Numbered>();
            for (var file : files) {
                try (var content = file.getInputStream()) {
                    methods.add(new Numbered(String.valueOf(file.getFilename()), reader.readValue(content)));
                }
            }
            return methods.stream()
                    .sorted(Comparator.comparing(Numbered::file))
                    .map(Numbered::method)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Numbered(String file, Method method) {}
}
