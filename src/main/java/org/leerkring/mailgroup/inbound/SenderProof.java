package org.leerkring.mailgroup.inbound;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the mail server before ours found out about who sent a mail (Authentication-Results, RFC 8601).
 *
 * @param results by method: dmarc, spf, dkim; empty when no server that we trust said anything
 */
record SenderProof(Map<String, String> results) {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern RESULT = Pattern.compile("(dmarc|spf|dkim)\\s*=\\s*([a-z]+).*", Pattern.DOTALL);
    private static final String PASS = "pass";
    private static final List<String> FAILURES = List.of("fail", "softfail", "permerror", "policy");

    /**
     * @param headers all headers of that name, topmost first. Only the first one of a trusted server counts: it was put
     *     there last, so nobody on the way could forge it
     */
    static SenderProof read(List<String> headers, List<String> trustedServers) {
        return headers.stream()
                .map(header -> withoutComments(header).toLowerCase(Locale.ROOT))
                .filter(header -> isBy(trustedServers, header))
                .findFirst()
                .map(SenderProof::results)
                .orElseGet(() -> new SenderProof(Map.of()));
    }

    /** DMARC has the last word where it was looked at; otherwise one way of proof is enough. */
    boolean isRefuted() {
        var dmarc = results.getOrDefault("dmarc", "none");
        if (dmarc.equals(PASS)) {
            return false;
        }
        return FAILURES.contains(dmarc)
                || (!results.containsValue(PASS) && results.values().stream().anyMatch(FAILURES::contains));
    }

    private static boolean isBy(List<String> servers, String header) {
        var server = header.split(";", 2)[0].strip().split("\\s+")[0];
        return servers.stream().anyMatch(server::equalsIgnoreCase);
    }

    /** Of several signatures, one that holds is enough. */
    private static SenderProof results(String header) {
        return new SenderProof(Arrays.stream(header.split(";"))
                .skip(1)
                .map(part -> RESULT.matcher(part.strip()))
                .filter(result -> result.matches())
                .collect(Collectors.toMap(
                        result -> result.group(1),
                        result -> result.group(2),
                        (one, other) -> one.equals(PASS) ? one : other)));
    }

    /** From the inside out, as comments may hold comments. */
    private static String withoutComments(String header) {
        var shorter = COMMENT.matcher(header).replaceAll(" ");
        return shorter.equals(header) ? header : withoutComments(shorter);
    }
}
