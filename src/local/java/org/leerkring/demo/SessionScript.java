package org.leerkring.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session of a community, so many days from now on the weekday before (when it was) or after (when it comes).
 *
 * @param starts on the clock of the school; how long it takes is what its agenda says
 * @param leads who facilitates it; null when nobody does yet
 * @param answered how many of a hundred have answered by now; who is named in another list has, or has not
 * @param silent who did not answer
 * @param absent who cannot come, and why
 * @param substitute who sends someone, and whom
 * @param guest who is invited and is no member
 * @param tomorrow what people wrote on the exit ticket
 */
record SessionScript(
        String kind,
        int inDays,
        DayOfWeek weekday,
        String starts,
        String title,
        String aim,
        @Nullable String school,
        @Nullable String place,
        @Nullable String address,
        @Nullable String link,
        @Nullable String leads,
        int answered,
        @Nullable List<String> silent,
        @Nullable Map<String, String> absent,
        @Nullable List<String> online,
        @Nullable Map<String, String> substitute,
        @Nullable String guest,
        List<ItemScript> agenda,
        @Nullable List<HomeworkScript> homework,
        @Nullable List<String> documents,
        @Nullable List<String> tomorrow) {

    SessionScript {
        place = orNothing(place);
        address = orNothing(address);
        link = orNothing(link);
        silent = silent == null ? List.of() : silent;
        absent = absent == null ? Map.of() : absent;
        online = online == null ? List.of() : online;
        substitute = substitute == null ? Map.of() : substitute;
        homework = homework == null ? List.of() : homework;
        documents = documents == null ? List.of() : documents;
        tomorrow = tomorrow == null ? List.of() : tomorrow;
    }

    boolean isPast() {
        return inDays < 0;
    }

    int minutes() {
        return agenda.stream().mapToInt(ItemScript::minutes).sum();
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** An item of the agenda, and what the minutes say of it. */
    record ItemScript(
            String title,
            int minutes,
            String kind,
            @Nullable String by,
            @Nullable List<BlockScript> said) {

        List<BlockScript> blocks() {
            return said == null ? List.of() : said;
        }
    }

    /** A note, or a decision, or an action: who does what, so many days after the session, and whether it was done. */
    record BlockScript(
            @Nullable String note,
            @Nullable String decision,
            @Nullable String action,
            @Nullable String who,
            @Nullable Integer within,
            boolean done) {

        String kind() {
            return action != null ? "ACTION" : decision != null ? "DECISION" : "NOTE";
        }

        String words() {
            var words = action != null ? action : decision != null ? decision : note;
            if (words == null) {
                throw new IllegalStateException("A block without words");
            }
            return words;
        }
    }

    /** What to prepare by so many days before the session, and who did. */
    record HomeworkScript(String text, int before, @Nullable List<String> done) {

        List<String> doneBy() {
            return done == null ? List.of() : done;
        }
    }

    /** A date that is being looked for; each answers the options in their order. */
    record PollScript(
            String kind,
            String title,
            String by,
            int ago,
            int open,
            List<OptionScript> options,
            Map<String, List<String>> answers) {}

    /** A moment that may suit, and who proposed it when that was not who asked. */
    record OptionScript(
            int inDays,
            DayOfWeek weekday,
            String starts,
            int minutes,
            @Nullable String by) {}

    /** All sessions and polls: those that come soonest first, then those that were, latest first. */
    record YearScript(List<SessionScript> sessions, List<PollScript> polls) {}
}
