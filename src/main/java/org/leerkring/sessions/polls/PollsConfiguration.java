package org.leerkring.sessions.polls;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.leerkring.communities.Communities;
import org.leerkring.people.People;
import org.leerkring.post.links.LinkedAction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The errands of polls, which the scheduler asks for before it is there itself; and what their mails can do. */
@Configuration(proxyBeanMethods = false)
class PollsConfiguration {

    /** db-scheduler runs it once in the cluster. */
    @Bean
    Task<Void> remindOfPolls(ObjectProvider<PollMail> mail) {
        return Tasks.recurring("sessions-poll-reminders", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((_, _) -> mail.getObject().remindAll());
    }

    @Bean
    LinkedAction pollYes(DatePolls polls, Communities communities, People people, MessageSource texts) {
        return new PollAction(Suits.YES, polls, communities, people, texts);
    }

    @Bean
    LinkedAction pollIfNeedBe(DatePolls polls, Communities communities, People people, MessageSource texts) {
        return new PollAction(Suits.IF_NEED_BE, polls, communities, people, texts);
    }

    @Bean
    LinkedAction pollNo(DatePolls polls, Communities communities, People people, MessageSource texts) {
        return new PollAction(Suits.NO, polls, communities, people, texts);
    }
}
