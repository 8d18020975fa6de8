package fr.lignealigne.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class EveryActTest {

    private final AnnotationConfigApplicationContext portal = new AnnotationConfigApplicationContext(Small.class);
    private final Acts acts = portal.getBean(Acts.class);
    private final Whole whole = portal.getBean(Whole.class);
    private final List<String> log = portal.getBean(Log.class).lines;

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void anActIsAskedAgainInATransactionOfItsOwnEachTime() {
        acts.write(2);
        assertThat(log).containsExactly("begin", "write", "begin", "write", "begin", "write", "commit");
    }

    @Test
    void anActWithinAnotherIsNotAskedAgainAlone() {
        whole.write(1);
        assertThat(log).containsExactly("begin", "whole", "write", "begin", "whole", "write", "commit");
    }

    @Test
    void neitherRefusalsNorReadingsAreAskedAgain() {
        assertThatThrownBy(acts::refuse).isInstanceOf(Invalid.class);
        assertThatThrownBy(acts::read).isInstanceOf(CannotAcquireLockException.class);
        assertThat(log).containsExactly("begin", "refuse", "begin", "read");
    }

    @Test
    void whatNeverEndsIsGivenUp() {
        assertThatThrownBy(() -> acts.write(99)).isInstanceOf(CannotAcquireLockException.class);
        assertThat(log).filteredOn("write"::equals).hasSize(8);
    }

    static class Log {
        final List<String> lines = new ArrayList<>();
    }

    static class Acts {
        private final Log log;
        private int failures = -1;

        Acts(Log log) {
            this.log = log;
        }

        /** Fails so often before it succeeds. */
        @Transactional
        public void write(int times) {
            log.lines.add("write");
            failures = failures < 0 ? times : failures;
            if (failures-- > 0) {
                throw new CannotAcquireLockException("another one was first");
            }
        }

        @Transactional
        public void refuse() {
            log.lines.add("refuse");
            throw new Invalid("remark.tooLong");
        }

        @Transactional(readOnly = true)
        public void read() {
            log.lines.add("read");
            throw new CannotAcquireLockException("another one was first");
        }
    }

    static class Whole {
        private final Acts acts;
        private final Log log;

        Whole(Acts acts, Log log) {
            this.acts = acts;
            this.log = log;
        }

        @Transactional
        public void write(int times) {
            log.lines.add("whole");
            acts.write(times);
        }
    }

    /** Notes what a database would begin and keep. */
    static class Noting extends AbstractPlatformTransactionManager {
        private final Log log;

        Noting(Log log) {
            this.log = log;
        }

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return TransactionSynchronizationManager.isActualTransactionActive();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            log.lines.add("begin");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            log.lines.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus status) {}
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import(EveryAct.class)
    static class Small {
        @Bean
        Log log() {
            return new Log();
        }

        @Bean
        Noting transactions(Log log) {
            return new Noting(log);
        }

        @Bean
        Acts acts(Log log) {
            return new Acts(log);
        }

        @Bean
        Whole whole(Acts acts, Log log) {
            return new Whole(acts, log);
        }
    }
}
