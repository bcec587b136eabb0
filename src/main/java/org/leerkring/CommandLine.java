package org.leerkring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be asked of Leerkring at its start, besides to run: {@code import mbox FILE --community SLUG}, and {@code rotate
 * keys}.
 */
public final class CommandLine {

    private static final String USE_OF_IMPORT =
            "Use: import mbox FILE --community NAME, where NAME is the community's name in addresses"
                    + " and FILE an mbox, a maildir or a ZIP of these.";

    private static final String USE_OF_ROTATE =
            "Use: rotate keys, after leerkring.rounds.key was set to another key on all nodes.";

    /** No pages, no mail in or out: this only does its work and ends. */
    private static final List<String> ALONE = List.of(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--leerkring.mailgroup.imap.host=",
            "--leerkring.mailgroup.smtp.port=0",
            "--spring.modulith.events.republish-outstanding-events-on-restart=false",
            "--spring.main.banner-mode=off",
            "--logging.level.root=warn");

    private CommandLine() {}

    /** The settings for one piece of work; empty when it is asked to run. */
    public static Optional<List<String>> work(String... arguments) {
        return switch (arguments.length == 0 ? "" : arguments[0]) {
            case "import" -> Optional.of(importing(arguments));
            case "rotate" -> Optional.of(rotating(arguments));
            default -> Optional.empty();
        };
    }

    private static List<String> rotating(String... arguments) {
        if (arguments.length < 2 || !arguments[1].equals("keys")) {
            misused(USE_OF_ROTATE);
        }
        var settings = new ArrayList<>(ALONE);
        settings.add("--leerkring.rotate.keys=true");
        settings.addAll(List.of(arguments).subList(2, arguments.length));
        return settings;
    }

    private static List<String> importing(String... arguments) {
        var settings = new ArrayList<>(ALONE);
        for (var i = 2; i < arguments.length; i++) {
            var argument = arguments[i];
            if (argument.equals("--community") && i + 1 < arguments.length) {
                settings.add("--leerkring.import.community=" + arguments[++i]);
            } else if (argument.startsWith("--community=")) {
                settings.add("--leerkring.import." + argument.substring(2));
            } else if (argument.startsWith("--")) {
                settings.add(argument);
            } else {
                settings.add("--leerkring.import.file=" + argument);
            }
        }
        var whole = arguments.length > 2
                && arguments[1].equals("mbox")
                && settings.stream()
                                .filter(it -> it.startsWith("--leerkring.import."))
                                .count()
                        == 2;
        if (!whole) {
            misused(USE_OF_IMPORT);
        }
        return settings;
    }

    private static void misused(String use) {
        System.err.println(use);
        System.exit(2);
    }
}
