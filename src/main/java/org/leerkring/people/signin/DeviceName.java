package org.leerkring.people.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people call a browser on a device, e.g. {@code Chrome · Windows}; empty when the browser says nothing of use. */
record DeviceName(String value) {

    private record Sign(String text, String name) {}

    /** In this order: most browsers also claim to be the ones below them. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Windows", "Windows"),
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Macintosh", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    static DeviceName of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent;
        return new DeviceName(Stream.of(name(BROWSERS, said), name(SYSTEMS, said))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
    }

    private static Optional<String> name(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.text()))
                .map(Sign::name)
                .findFirst();
    }
}
