package org.leerkring.sessions.attendance;

import java.util.stream.Stream;
import org.leerkring.communities.Communities;
import org.leerkring.post.links.LinkedAction;
import org.leerkring.sessions.Sessions;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What one can answer from a mail: one bean for each way. */
@Configuration(proxyBeanMethods = false)
@Import(AttendanceConfiguration.Actions.class)
class AttendanceConfiguration {

    /** Who comes in one's place has a name, which a link cannot ask. */
    static class Actions implements BeanRegistrar {

        @Override
        public void register(BeanRegistry beans, Environment environment) {
            Stream.of(Coming.AT_PLACE, Coming.ONLINE, Coming.ABSENT)
                    .forEach(coming -> beans.registerBean(
                            "linked-action-" + SessionLinks.name(coming),
                            LinkedAction.class,
                            bean -> bean.supplier(it -> new AnswerAction(
                                    coming,
                                    it.bean(Attendance.class),
                                    it.bean(Sessions.class),
                                    it.bean(Communities.class),
                                    it.bean(MessageSource.class)))));
        }
    }
}
