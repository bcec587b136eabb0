package org.leerkring.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** All that is written by hand, read from {@code demo/*.yaml}. */
record DemoScript(
        NetworkScript network,
        Names names,
        Fragments fragments,
        Map<String, List<QuestionScript>> questions,
        Documents documents,
        List<ExpertiseScript> expertise,
        List<CharterScript> charters,
        SessionScript.YearScript year) {

    record NetworkScript(
            List<Kind> kinds,
            int answerNorm,
            List<DayScript> days,
            List<CommunityScript> communities,
            List<SchoolScript> schools,
            List<PersonScript> people) {}

    record Kind(String code, String name, String accent) {}

    /** A day on which all communities meet; {@code longer} is how many days come after the first. */
    record DayScript(
            String kind,
            String title,
            String place,
            @Nullable Integer inDays,
            int longer,
            String starts,
            String ends) {}

    record CommunityScript(
            String kind,
            String name,
            String theme,
            String stage,
            @Nullable SuccessionScript succession,
            List<InvitationScript> invitations) {}

    /** Who left a seat in the first weeks, and who took it over. */
    record SuccessionScript(String before, String after) {}

    /** An invitation that nobody accepted yet, sent so many days ago. */
    record InvitationScript(String name, String school, int ago, String welcome) {}

    record SchoolScript(
            String key,
            String number,
            String name,
            String level,
            String municipality,
            @Nullable String group) {}

    /** Someone; who has an office looks after the network or the installation, and has no role in any community. */
    record PersonScript(
            String key,
            String name,
            String work,
            @Nullable String school,
            @Nullable String language,
            @Nullable String office,
            Map<String, String> roles) {}

    /** What someone tells on the expertise map. */
    record ExpertiseScript(
            String key,
            boolean open,
            @Nullable List<String> knows,
            @Nullable List<String> offers,
            @Nullable List<String> seeks) {

        List<String> of(String kind) {
            var said =
                    switch (kind) {
                        case "KNOWS" -> knows;
                        case "OFFERS" -> offers;
                        default -> seeks;
                    };
            return said == null ? List.of() : said;
        }
    }

    /** The charter of a community, version by version, and who has yet to agree to the last one. */
    record CharterScript(String kind, List<String> notYet, List<VersionScript> versions) {}

    /** A version, so many days ago; only the parts that are new or changed. */
    record VersionScript(String by, int ago, Map<String, String> parts) {}

    record Names(List<Region> regions, List<String> schools, List<String> firstNames, List<String> lastNames) {}

    record Region(String name, List<String> municipalities) {}

    record Fragments(
            List<String> openings, List<String> closings, List<String> thanks, Map<String, List<String>> themes) {}

    /** A question; {@code ago} in hours, {@code count} the number of answers when it is not left to chance. */
    record QuestionScript(
            String asker,
            @Nullable Integer ago,
            boolean mail,
            boolean done,
            String theme,
            List<String> tags,
            @Nullable Integer count,
            String title,
            String text,
            @Nullable List<AnswerScript> answers,
            @Nullable String harvest) {

        List<AnswerScript> written() {
            return answers == null ? List.of() : answers;
        }
    }

    /** An answer; without {@code by} anyone of the community may have given it. */
    record AnswerScript(
            @Nullable String by,
            String text,
            boolean mail,
            boolean helped,
            boolean edited,
            boolean withdrawn,
            @Nullable List<String> files) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        AnswerScript {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static AnswerScript of(String text) {
            return new AnswerScript(null, text, false, false, false, false, null);
        }

        List<String> attached() {
            return files == null ? List.of() : files;
        }
    }

    record Documents(List<DocumentScript> documents, List<PictureScript> pictures) {}

    /** A PDF document; {@code picture} is how high its cover picture is drawn, in pixels. */
    record DocumentScript(String key, String name, String title, int picture, List<String> lines) {}

    record PictureScript(String key, String name, String style, int width, int height) {}

    static DemoScript read() {
        var network = read("network", NetworkScript.class);
        return new DemoScript(
                network,
                read("names", Names.class),
                read("fragments", Fragments.class),
                network.kinds().stream().collect(Collectors.toMap(Kind::code, DemoScript::questionsOf)),
                read("documents", Documents.class),
                readAll("expertise", ExpertiseScript[].class),
                readAll("charters", CharterScript[].class),
                read("sessions", SessionScript.YearScript.class));
    }

    private static List<QuestionScript> questionsOf(Kind kind) {
        return readAll("questions-" + kind.code().toLowerCase(), QuestionScript[].class);
    }

    static <T> List<T> readAll(String name, Class<T[]> type) {
        return List.of(read(name, type));
    }

    private static <T> T read(String name, Class<T> type) {
        try (var in = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
            return JsonMapper.builder()
                    .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .convertValue(new Yaml().load(in), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
