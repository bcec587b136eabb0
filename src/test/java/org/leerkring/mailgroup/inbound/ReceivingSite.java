package org.leerkring.mailgroup.inbound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leerkring.Leerkring;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.people.People;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The application as a process to be killed; told to, it founds a community of one member, and tells who that is. */
public final class ReceivingSite {

    private ReceivingSite() {}

    /** Started by the test. What is killed is found sooner than in production, where it may take a minute. */
    public static void main(String[] args) throws IOException {
        var site = new SpringApplicationBuilder(Leerkring.class, Circle.class)
                .run(
                        "--server.port=0",
                        "--leerkring.mailgroup.addresses={}@kring.example",
                        "--leerkring.mailgroup.smtp.bind=127.0.0.1",
                        "--leerkring.mailgroup.inbound.retry=200ms",
                        "--db-scheduler.heartbeat-interval=1s",
                        "--db-scheduler.polling-interval=500ms");
        if (args.length > 0) {
            var circle = site.getBean(Circle.class);
            var community = circle.found();
            var member = circle.member(community, "Mieke Dierckx");
            var slug = site.getBean(Communities.class)
                    .roster(community)
                    .community()
                    .slug();
            var email = site.getBean(People.class).find(member).orElseThrow().email();
            var told = Path.of(args[0]);
            var written = Files.writeString(told.resolveSibling("told.part"), email + "\n" + slug + "@kring.example");
            Files.move(written, told);
        }
    }
}
