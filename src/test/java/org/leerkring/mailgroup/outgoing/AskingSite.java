package org.leerkring.mailgroup.outgoing;

import org.leerkring.Leerkring;
import org.leerkring.bench.MailStage;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The application as a process to be killed; told to, it has a question asked twenty times to a community of 51. */
public final class AskingSite {

    static final int QUESTIONS = 20;
    static final int READERS = 50;

    private AskingSite() {}

    /** Started by the test. What is killed is found sooner than in production, where it may take a minute. */
    public static void main(String[] args) {
        var site = new SpringApplicationBuilder(Leerkring.class)
                .run(
                        "--server.port=0",
                        "--db-scheduler.heartbeat-interval=1s",
                        "--db-scheduler.polling-interval=500ms",
                        "--leerkring.mail.retry=200ms");
        if (args.length > 0) {
            var stage = MailStage.build(site, READERS + 1);
            for (var question = 0; question < QUESTIONS; question++) {
                stage.ask(question);
            }
        }
    }
}
