package org.leerkring.bench;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A participant of a round with its page open: what comes in over push, and what it reckons of the server's clock. */
final class RoundSeat {

    private static final Pattern CONTRIBUTION = Pattern.compile("bijdrage-(\\d+)\\b");

    private final FlowPage page;
    private final PageClock clock = new PageClock();
    private final Set<Integer> seen = ConcurrentHashMap.newKeySet();

    /** Takes what arrives; nobody wants it between measurements. */
    private volatile Arrivals arrivals = (_, _) -> {};

    private volatile double skew;

    private RoundSeat(FlowPage page) {
        this.page = page;
    }

    static RoundSeat open(FlowBrowser browser, String path, RoundStage.Table table) {
        var page = browser.open(path).navigate().forgetting();
        var seat = new RoundSeat(page);
        page.listen(seat::pushed).watch(table.topics(), seat::heard);
        seat.askTime();
        return seat;
    }

    /** A contribution's words, by which it is known when it arrives. */
    static String words(int number) {
        return "Wat zei de leerkracht daar zelf van, en wie was er nog bij? bijdrage-" + number;
    }

    void report(Arrivals to) {
        arrivals = to;
    }

    void askTime() {
        page.askTime(System.currentTimeMillis());
    }

    /**
     * How far the page was off since the last time this was asked, at worst; in milliseconds. Page and server stand on one
     * machine here, so whatever it reckons as a difference is wrong.
     */
    double worstSkew() {
        var worst = skew;
        skew = Math.abs(clock.offset());
        return worst;
    }

    /** On the push socket's thread, of text as it came: browsers read it on machines of their own. */
    private void pushed(String message) {
        var now = System.nanoTime();
        var found = CONTRIBUTION.matcher(message);
        while (found.find()) {
            var number = Integer.parseInt(found.group(1));
            if (seen.add(number)) { // a page may push more of what it shows than what is new
                arrivals.arrived(number, now);
            }
        }
    }

    private void heard(String message) {
        var now = System.currentTimeMillis();
        var told = JsonMapper.shared().readTree(message);
        if (told.has("asked")) {
            clock.told(told.path("asked").asLong(), told.path("now").asLong(), now);
            skew = Math.max(skew, Math.abs(clock.offset()));
            if (clock.wantsMore()) {
                askTime();
            }
        }
    }

    /** Hears of each contribution once, and when it came by {@link System#nanoTime()}. */
    interface Arrivals {
        void arrived(int contribution, long at);
    }
}
