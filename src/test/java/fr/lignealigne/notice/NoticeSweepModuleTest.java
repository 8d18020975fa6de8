package fr.lignealigne.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is old is erased beside people who read and act. */
@PortalTest
class NoticeSweepModuleTest {

    /** More than are erased at a time. */
    private static final int OLD = 1_201;

    @Autowired
    People people;

    @Autowired
    Notices notices;

    @Autowired
    OwnNotices own;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private void tell(People.Someone someone, int times) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < times; i++) {
                notices.tell(
                        List.of(new Addressee(
                                someone.viewer().person(), someone.viewer().organisation())),
                        News.of(NoticeKind.POSTED, "collectif", null));
            }
        });
    }

    private void age(People.Someone someone, String moment, Duration by) {
        jdbc.sql("update notice set " + moment + " = utc_timestamp(6) - interval ? day where person_id = ?")
                .params(by.toDays(), someone.viewer().person().value())
                .update();
    }

    private int rows(People.Someone someone) {
        return jdbc.sql("select count(*) from notice where person_id = ?")
                .param(someone.viewer().person().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsOldGoesWhileOthersHoldWhatIsNew() throws Exception {
        People.Someone longAgo = people.leadOfAMember();
        People.Someone unread = people.leadOfAMember();
        People.Someone lately = people.leadOfAMember();
        People.Someone acting = people.leadOfAMember();
        tell(longAgo, OLD);
        age(longAgo, "read_at", Notices.KEPT_ONCE_READ.plusDays(1));
        tell(unread, 1);
        age(unread, "told_at", Notices.KEPT_UNREAD.plusDays(1));
        tell(lately, 1);
        age(lately, "read_at", Notices.KEPT_ONCE_READ.minusDays(1));
        age(lately, "told_at", Notices.KEPT_UNREAD.minusDays(1));
        tell(acting, 1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(status -> {
                own.readAll(acting.viewer());
                assertThat(other.submit(notices::sweep)).as("waits for nobody").succeedsWithin(20, TimeUnit.SECONDS);
            });
        }
        assertThat(rows(longAgo)).isZero();
        assertThat(rows(unread)).isZero();
        assertThat(rows(lately)).isEqualTo(1);
        assertThat(rows(acting)).isEqualTo(1);
    }
}
