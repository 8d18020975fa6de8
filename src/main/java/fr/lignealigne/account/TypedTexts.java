package fr.lignealigne.account;

import fr.lignealigne.shared.Invalid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people typed and did not send yet. Each reads their own, and only for the organisation they act for: whoever
 * changes seats leaves behind what was typed in the first.
 */
@Service
@Transactional(readOnly = true)
public class TypedTexts {

    static final Duration KEPT_FOR = Duration.ofDays(30);

    /** In characters; more than any act takes. */
    static final int LONGEST = 100_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    TypedTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the viewer typed into this field last, unless it was sent or is too old. */
    public Optional<TypedText> of(Viewer viewer, String field) {
        return jdbc.sql("""
                select words, updated_at from typed_text
                where person_id = ? and organisation_id = ? and field = ? and updated_at > ?""")
                .params(viewer.person().value(), viewer.organisation().value(), field, oldest())
                .query((row, index) -> new TypedText(
                        row.getString(1), row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    /** Refuses what is too long, and keeps what it had before. */
    @Transactional
    public void keep(Viewer viewer, String field, String words) {
        if (words.length() > LONGEST) {
            throw new Invalid("kept.tooLong", LONGEST);
        }
        jdbc.sql("""
                insert into typed_text (person_id, organisation_id, field, words, updated_at) values (?, ?, ?, ?, ?)
                on duplicate key update words = values(words), updated_at = values(updated_at)""")
                .params(
                        viewer.person().value(),
                        viewer.organisation().value(),
                        field,
                        words,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** It was sent, or emptied. */
    @Transactional
    public void forget(Viewer viewer, String field) {
        jdbc.sql("delete from typed_text where person_id = ? and organisation_id = ? and field = ?")
                .params(viewer.person().value(), viewer.organisation().value(), field)
                .update();
    }

    @Scheduled(fixedDelayString = "PT6H")
    @Transactional
    void forgetOld() {
        jdbc.sql("delete from typed_text where updated_at <= ?").param(oldest()).update();
    }

    private LocalDateTime oldest() {
        return LocalDateTime.ofInstant(clock.instant().minus(KEPT_FOR), ZoneOffset.UTC);
    }
}
