package org.leerkring.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(NoticePosterTest.Module.class)
class NoticePosterTest {

    record Changed(List<Topic> topics) implements Noticeable {}

    @TestBean(name = "noticeExecutor")
    Executor noticeExecutor;

    static Executor noticeExecutor() {
        return Runnable::run;
    }

    @Autowired
    NoticeBoard board;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    final Topic topic = Topic.of("question", UUID.randomUUID());
    int redraws;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
        board.watch(List.of(topic), UI.getCurrent(), () -> redraws++);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void screensHearOfAChangeAfterItsCommitAndNotBefore() {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            events.publishEvent(new Changed(List.of(topic)));
            MockVaadin.clientRoundtrip(false);
            assertThat(redraws).isZero();
        });
        MockVaadin.clientRoundtrip(false);

        assertThat(redraws).isEqualTo(1);
    }

    @Test
    void noOneHearsOfARollback() {
        var before = board.version(topic);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            events.publishEvent(new Changed(List.of(topic)));
            status.setRollbackOnly();
        });
        MockVaadin.clientRoundtrip(false);

        assertThat(redraws).isZero();
        assertThat(board.version(topic)).isEqualTo(before);
    }

    @Test
    void whatChangedWithoutATransactionIsToldAtOnce() {
        events.publishEvent(new Changed(List.of(topic)));
        MockVaadin.clientRoundtrip(false);

        assertThat(redraws).isEqualTo(1);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import({LiveConfiguration.class, NoticeBoard.class, NoticePoster.class})
    static class Module {

        @Bean
        PlatformTransactionManager transactions() {
            return new NothingToCommit();
        }
    }

    /** Transactions with all their moments and no database. */
    private static final class NothingToCommit extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            // nothing to begin
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // nothing to commit
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // nothing to undo
        }
    }
}
