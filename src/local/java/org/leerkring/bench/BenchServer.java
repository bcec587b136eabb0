package org.leerkring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.leerkring.Leerkring;
import org.leerkring.communities.CommunityId;
import org.leerkring.demo.DemoEdition;
import org.leerkring.demo.DemoGenerator;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Feed;
import org.leerkring.feed.QuestionId;
import org.leerkring.local.EmbeddedDatabase;
import org.leerkring.people.PersonId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The process that is measured: Leerkring on a free port with a throw-away database and the demo in it. */
final class BenchServer {

    /** A bench that adds answers takes another each time, so that every page it opens is as long. */
    private static final int THREADS = 5;

    static final String STAGE = "stage.json";

    private final Feed feed;
    private final JdbcClient jdbc;
    private final int port;

    private BenchServer(ConfigurableApplicationContext context) {
        feed = context.getBean(Feed.class);
        jdbc = context.getBean(JdbcClient.class);
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /**
     * Started by {@link MeasuredServer}.
     *
     * @param args a directory of its own, where the stage is written once all is ready, and the depth of the demo
     */
    public static void main(String[] args) throws IOException {
        var directory = Path.of(args[0]);
        var context = new SpringApplicationBuilder(Leerkring.class)
                .properties(EmbeddedDatabase.start(directory.resolve("mariadb")))
                .run("--server.port=0", "--leerkring.files.directory=" + directory.resolve("files"));
        context.getBean(DemoGenerator.class).generate(new DemoEdition(1, Integer.parseInt(args[1])));
        announce(directory.resolve(STAGE), new BenchServer(context).stage());
    }

    /** Whole or not at all: the other process waits for this file. */
    private static void announce(Path file, Stage stage) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(draft, JsonMapper.shared().writeValueAsString(stage));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Stage stage() {
        var community = jdbc.sql("select id from communities_community order by id limit 1")
                .query(UUID.class)
                .single();
        var members = members(community);
        return new Stage(
                port,
                jdbc.sql("select slug from communities_community where id = ?")
                        .param(community)
                        .query(String.class)
                        .single(),
                community,
                IntStream.range(0, THREADS)
                        .mapToObj(_ -> thread(community, members).value())
                        .toList(),
                members,
                answers(community),
                jdbc.sql("select version()").query(String.class).single());
    }

    private List<UUID> members(UUID community) {
        return jdbc.sql("""
                        select person_id from communities_membership
                        where community_id = ? and until_date is null order by person_id""").param(community).query(UUID.class).list();
    }

    /** Asked and answered through the service, in the words of the demo. */
    private QuestionId thread(UUID community, List<UUID> members) {
        var words = jdbc.sql("select body from feed_reply order by id limit ?")
                .param(Stage.REPLIES)
                .query(String.class)
                .list();
        var typed = new DraftText("Hoe pakken jullie dit aan?", words.getFirst(), "bench");
        var question = feed.ask(new CommunityId(community), new PersonId(members.getFirst()), typed);
        for (var i = 0; i < words.size(); i++) {
            feed.answer(question, new PersonId(members.get((i + 1) % members.size())), words.get(i));
        }
        return question;
    }

    private long answers(UUID community) {
        return jdbc.sql("select coalesce(sum(last_number), 0) from feed_question where community_id = ?")
                .param(community)
                .query(Long.class)
                .single();
    }
}
