package org.leerkring.journeys;

import static org.leerkring.journeys.Pages.page;

import java.util.stream.Stream;

/** The pages of a practice, one after the other; who practised before begins again. */
final class PracticePages {

    private static final String INCIDENT = Journey.CIRCLE.replace("vragen", "intervisie/methodes/incident/oefenen");

    private PracticePages() {}

    static Stream<Pages.Opening> of(Visitor member) {
        return Stream.of(
                page("practice-door", member, INCIDENT, PracticePages::atTheDoor),
                page("practice", member, INCIDENT, it -> {
                    it.click("round-practice-begin");
                    Pages.seen(it, "practice-going");
                }),
                page("practice-report", member, INCIDENT, it -> {
                    it.click("round-end");
                    it.click("round-sure");
                    Pages.seen(it, "practice-report");
                }));
    }

    private static void atTheDoor(Visitor it) {
        it.see("practice-door").or(it.see("practice-report")).waitFor();
        if (it.see("practice-report").isVisible()) {
            it.click("round-practice-again");
        }
        Pages.seen(it, "practice-door");
    }
}
