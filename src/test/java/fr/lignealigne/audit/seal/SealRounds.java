package fr.lignealigne.audit.seal;

import fr.lignealigne.plan.PlanVersionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals what is due when a test says so: the portal's own rounds are seldom in tests. */
@TestComponent
public class SealRounds {

    private final Sealing sealing;
    private final JdbcClient jdbc;

    SealRounds(Sealing sealing, JdbcClient jdbc) {
        this.sealing = sealing;
        this.jdbc = jdbc;
    }

    /** Seals every deadline that has come, as if the pause after closings were over. */
    public void go() {
        sealing.sealUpTo(Instant.now().plus(Duration.ofSeconds(5)));
    }

    /** Seals, and gives what is sealed of these versions, and one signature. */
    public List<SealId> one(PlanVersionId... versions) {
        go();
        return jdbc.sql("""
                        select id from seal where version_id in (:versions) and kind <> 'SIGNATURE'
                        union (select id from seal where kind = 'SIGNATURE' limit 1)""")
                .param(
                        "versions",
                        Arrays.stream(versions).map(PlanVersionId::value).toList())
                .query((row, index) -> new SealId(UUID.fromString(row.getString(1))))
                .list();
    }
}
