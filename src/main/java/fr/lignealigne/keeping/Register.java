package fr.lignealigne.keeping;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of processing (RGPD, article 30), and what the nightly rounds let go of. */
@Service
@Transactional(readOnly = true)
public class Register {

    private static final int MOST_RUNS = 60;
    private static final Duration SOON = Duration.ofDays(30);

    private final Notice notice;
    private final RetentionTable table;
    private final KeepingSettings settings;
    private final ErasedList list;
    private final Clock clock;

    Register(Notice notice, RetentionTable table, KeepingSettings settings, ErasedList list, Clock clock) {
        this.notice = notice;
        this.table = table;
        this.settings = settings;
        this.list = list;
        this.clock = clock;
    }

    /**
     * @param nextRound empty before the first one
     * @param due how many rows of each kind that may be told go within thirty days
     * @param list how the list of erased people outside the database stands
     */
    public record Rounds(
            Optional<Instant> nextRound, List<RetentionRun> latest, Map<Keep, Long> due, ErasedState list) {}

    public List<Processing> activities(Viewer viewer) {
        NotAllowed.unless(KeepingAccess.mayReadRegister(viewer));
        return notice.activities();
    }

    public Rounds rounds(Viewer viewer) {
        NotAllowed.unless(KeepingAccess.mayReadRegister(viewer));
        Instant soon = clock.instant().plus(SOON);
        Map<Keep, Long> due = new EnumMap<>(Keep.class);
        Arrays.stream(DueRows.values())
                .filter(rows -> !rows.keep().isWalled())
                .forEach(rows -> due.merge(rows.keep(), table.due(rows, settings.kept(rows.keep(), soon)), Long::sum));
        return new Rounds(table.nextRound(), table.latest(MOST_RUNS), due, list.state());
    }
}
