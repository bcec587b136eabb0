package org.leerkring.rounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.Leerkring;
import org.leerkring.bench.RoundStage;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The application as a process to be killed. Told to talk, it begins a round and somebody in it keeps saying things; told
 * to look, it tells how that round stands after its start, and what the facilitator's next command makes of it.
 */
public final class RoundSite {

    static final String TALK = "talk";
    static final String LOOK = "look";

    /** What was accepted, a line each, as soon as it was. */
    static final String SAID = "said";

    /** How the round stood when the talking began. */
    static final String BEFORE = "before.json";

    /** How it stands after the restart. */
    static final String AFTER = "after.json";

    /** How it stands when the facilitator then paused it. */
    static final String PAUSED = "paused.json";

    private static final int PEOPLE = 5;
    private static final int MOST = 100_000;

    private final Rounds rounds;
    private final Speaking speaking;
    private final JdbcClient jdbc;
    private final Path directory;

    private RoundSite(ConfigurableApplicationContext application, Path directory) {
        rounds = application.getBean(Rounds.class);
        speaking = application.getBean(Speaking.class);
        jdbc = application.getBean(JdbcClient.class);
        this.directory = directory;
    }

    /**
     * Started by the test.
     *
     * @param args what to do, and the directory to tell it in
     */
    public static void main(String[] args) throws IOException {
        var application = new SpringApplicationBuilder(Leerkring.class).run("--server.port=0");
        var site = new RoundSite(application, Path.of(args[1]));
        if (TALK.equals(args[0])) {
            site.talk(new RoundStage(application).begin(0, PEOPLE));
        } else {
            site.look();
        }
    }

    private void talk(RoundStage.Table table) throws IOException {
        var leader = table.people().getFirst();
        rounds.extend(
                table.round(), Duration.ofMinutes(2), rounds.read(table.round()).turn(), leader);
        rounds.offer(table.round(), table.people().getLast(), leader);
        speaking.note(table.round(), "Niet vergeten: bellen", leader);
        tell(BEFORE, state(rounds.read(table.round())));
        var said = directory.resolve(SAID);
        for (var number = 0; number < MOST; number++) {
            var words = "Vraag " + number;
            speaking.say(
                    table.round(),
                    ContributionKind.QUESTION,
                    words,
                    table.people().getLast());
            Files.writeString(said, words + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private void look() throws IOException {
        var id = new RoundId(
                jdbc.sql("select id from rounds_round").query(UUID.class).single());
        var round = rounds.read(id);
        tell(AFTER, state(round));
        rounds.pause(id, round.turn(), round.facilitator());
        tell(PAUSED, state(rounds.read(id)));
    }

    private State state(RoundRead round) {
        var clock = round.clock().orElseThrow();
        return new State(
                round.turn(),
                round.position(),
                round.facilitator(),
                round.offeredTo(),
                round.bringer(),
                round.participants(),
                clock,
                speaking.note(round.id(), round.facilitator()),
                speaking.look(round.id(), round.facilitator()).contributions().stream()
                        .map(ContributionRead::text)
                        .toList());
    }

    /** Whole or not at all: the test waits for this file. */
    private void tell(String name, State state) throws IOException {
        var draft = directory.resolve(name + ".part");
        Files.writeString(draft, JsonMapper.shared().writeValueAsString(state));
        Files.move(draft, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** All of a round that must survive. */
    record State(
            int turn,
            int position,
            PersonId facilitator,
            @Nullable PersonId offeredTo,
            @Nullable PersonId bringer,
            List<ParticipantRead> participants,
            ClockRead clock,
            String note,
            List<String> said) {

        static State read(Path file) {
            try {
                return JsonMapper.shared().readValue(Files.readString(file), State.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
