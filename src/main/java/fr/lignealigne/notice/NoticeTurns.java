package fr.lignealigne.notice;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One row a kind and thing that is told and taken back by what several do. Whoever decides from what others did changes
 * it: of two at once the database throws the second out, and asked again that one sees what the first did.
 */
@Repository
class NoticeTurns {

    private final JdbcClient jdbc;

    NoticeTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(NoticeKind kind, UUID about) {
        int changed = jdbc.sql("update notice_turn set turn = turn + 1 where about = ? and kind = ?")
                .params(about, kind.name())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into notice_turn (about, kind, turn) values (?, ?, 1)")
                    .params(about, kind.name())
                    .update();
        }
    }
}
