package org.leerkring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read exists in both languages, is used somewhere, and can be filled in. */
class TranslationsTest {

    /** Keys put together in code: what follows is a name the code chooses. Each must occur in the code as written. */
    private static final List<String> PUT_TOGETHER = List.of(
            "communities.CommunityLineCard.to-",
            "communities.FoundPanel.verdict-",
            "communities.InvitationView.",
            "communities.InvitePanel.verdict-",
            "communities.OnwardView.",
            "communities.OnwardView.wish-",
            "communities.SeatDialog.",
            "audit.deed.",
            "rounds.PracticeDoor.",
            "rounds.PracticeDoor.pace-",
            "rounds.PracticeReport.next-",
            "communities.CharterPart.",
            "communities.CharterTemplate.",
            "communities.NotificationChoice.",
            "communities.FindingList.",
            "communities.role.",
            "communities.stage.",
            "feed.FeedWaiting.",
            "feed.Filters.",
            "feed.QuestionList.empty-",
            "feed.ThreadActions.withdraw-",
            "feed.WriteDialog.",
            "frontend.Circle.",
            "frontend.RoundClock.",
            "mailgroup.ActionPage.",
            "mailgroup.InboundLetters.",
            "mailgroup.InvitationPaper.",
            "mailgroup.MailAction.",
            "mailgroup.NudgeMail.",
            "mailgroup.PauseLetters.",
            "mailgroup.QueuedCard.",
            "mailgroup.archive.reason.",
            "rounds.BringerPart.",
            "rounds.CaseField.",
            "rounds.ContributionKind.",
            "rounds.Giver.",
            "rounds.GroupPart.",
            "rounds.MethodEditor.",
            "rounds.MethodForm.",
            "rounds.MethodHead.",
            "rounds.MethodsView.",
            "rounds.MethodsView.none-",
            "rounds.Names.",
            "rounds.PhaseForm.",
            "rounds.PhasePaper.",
            "rounds.Rating.",
            "rounds.Repeats.",
            "rounds.Reveal.",
            "rounds.problem.",
            "networks.AppointForm.",
            "networks.DayFields.",
            "networks.EditDialog.",
            "networks.NetworksView.",
            "networks.SchoolFields.",
            "networks.SemestersField.",
            "networks.SettingsForm.",
            "networks.UploadPanel.rule-",
            "networks.YearFields.",
            "networks.accent.",
            "networks.day.",
            "networks.leaver-posts.",
            "networks.level.",
            "networks.outcome.",
            "people.ExpertiseList.",
            "rounds.LeaderBar.",
            "rounds.SayField.ask-",
            "rounds.ScreenView.",
            "rounds.StepTable.",
            "rounds.bringer.",
            "rounds.kind.",
            "rounds.rate.",
            "rounds.BallotPanel.",
            "rounds.CaseDesk.",
            "rounds.CaseDesk.seen-",
            "rounds.CaseForm.",
            "rounds.CaseForm.section-",
            "rounds.CasePdf.",
            "rounds.CaseReading.",
            "rounds.CaseState.",
            "rounds.Confidentiality.",
            "rounds.TakenAlongForm.",
            "rounds.Voice.",
            "rounds.refused.case-",
            "sessions.DayNotes.",
            "sessions.MinutesPaper.",
            "sessions.OptionCard.",
            "sessions.PollAction.",
            "sessions.PollHead.",
            "sessions.PollLetters.",
            "sessions.PollWaiting.",
            "sessions.Region.",
            "sessions.Suits.",
            "sessions.WhoList.",
            "sessions.holiday.",
            "sessions.AnswerAction.",
            "sessions.AnswerForm.",
            "sessions.AnswerForm.mine-",
            "sessions.AnswerForm.note-",
            "sessions.AnswerForm.send-",
            "sessions.FeedsPanel.",
            "sessions.WhoComes.",
            "sessions.WhoComes.line-",
            "sessions.AgendaEditor.",
            "sessions.AgendaRow.",
            "sessions.ConflictPanel.",
            "sessions.HomeworkDialog.",
            "sessions.PlaceFields.",
            "sessions.RunHead.",
            "sessions.SessionActions.",
            "sessions.SessionForm.",
            "sessions.SessionList.",
            "sessions.SessionRow.",
            "sessions.block.",
            "sessions.kind.",
            "sessions.presence.",
            "sessions.state.",
            "sessions.template.");

    /** A longer text that goes with a shorter one: the code adds these to the shorter one's key. */
    private static final List<String> ADDED = List.of("-hint");

    private static final List<Path> CODE = List.of(
            Path.of("src/main/java"),
            Path.of("src/local/java"),
            Path.of("src/main/resources/post"),
            Path.of("frontend"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("[\"'`]([a-z]+\\.[A-Za-z]+\\.[A-Za-z-]+)[\"'`]");

    private final Map<String, String> dutch = texts("nl");
    private final Map<String, String> english = texts("en");
    private final String code = code();

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(english.keySet()).isEqualTo(dutch.keySet());
    }

    @Test
    void everyTextIsUsed() {
        assertThat(dutch.keySet().stream().filter(key -> !isUsed(key))).isEmpty();
    }

    @Test
    void everyTextThatIsUsedExists() {
        var modules = dutch.keySet().stream().map(TranslationsTest::module).collect(Collectors.toSet());
        var used = LITERAL.matcher(code)
                .results()
                .map(literal -> literal.group(1))
                .filter(key -> modules.contains(module(key)))
                .filter(key -> PUT_TOGETHER.stream().noneMatch(key::equals))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used).isNotEmpty();
        assertThat(used.stream().filter(key -> !dutch.containsKey(key))).isEmpty();
    }

    @Test
    void noBeginningIsDeclaredThatTheCodeDoesNotUse() {
        assertThat(PUT_TOGETHER).allSatisfy(beginning -> assertThat(code).contains(beginning));
    }

    @Test
    void bothLanguagesHaveTheSamePlacesToFillIn() {
        assertThat(dutch)
                .allSatisfy((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    @Test
    void everyTextCanBeFilledIn() {
        var facts = new Object[] {1, 2, 3, 4, 5};
        Stream.of(dutch, english).forEach(texts -> assertThat(texts)
                .allSatisfy((key, text) -> assertThat(new MessageFormat(text, Locale.ROOT).format(facts))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{")));
    }

    @Test
    void anApostropheIsARealOne() {
        // MessageFormat takes ' for the start of a quotation and swallows what follows
        Stream.of(dutch, english).forEach(texts -> assertThat(texts)
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'")));
    }

    @Test
    void theToneIsCalm() {
        Stream.of(dutch, english).forEach(texts -> assertThat(texts)
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("!")));
    }

    private boolean isUsed(String key) {
        return isWritten(key)
                || PUT_TOGETHER.stream().anyMatch(key::startsWith)
                || ADDED.stream().anyMatch(added -> key.endsWith(added) && isWritten(key.replace(added, "")));
    }

    private boolean isWritten(String key) {
        return Stream.of("\"", "'", "`").anyMatch(quote -> code.contains(quote + key + quote));
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<Integer> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult place) -> Integer.valueOf(place.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noTextStandsTwice(String language) throws IOException {
        var keys = Files.readAllLines(
                        Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties"))
                .stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    private static Map<String, String> texts(String language) {
        var properties = new Properties();
        var file = Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties");
        try (var text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (one, _) -> one, TreeMap::new));
    }

    private static String code() {
        return CODE.stream()
                .filter(Files::exists)
                .flatMap(TranslationsTest::files)
                .map(TranslationsTest::read)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith("frontend/generated"))
                    .filter(file -> file.toString().matches(".*\\.(java|ts|html|mustache)"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
