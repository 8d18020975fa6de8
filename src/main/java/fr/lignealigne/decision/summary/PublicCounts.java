package fr.lignealigne.decision.summary;

import fr.lignealigne.shared.Clocks;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What strangers may count: what the State has published for them. Everything else here is said between walls. */
@Component
public class PublicCounts {

    private final SummaryQueries queries;

    private final Clock clock;

    PublicCounts(SummaryQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Rounds whose public summary was published before today in Paris: the moment of an act is nothing to strangers. */
    @Transactional(readOnly = true)
    public long summaries() {
        return queries.published(LocalDate.ofInstant(clock.instant(), Clocks.PARIS)
                .atStartOfDay(Clocks.PARIS)
                .toInstant());
    }
}
