package fr.lignealigne.decision.summary;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What strangers may count: what the State has published for them. Everything else here is said between walls. */
@Component
public class PublicCounts {

    private final SummaryQueries queries;

    PublicCounts(SummaryQueries queries) {
        this.queries = queries;
    }

    /** Rounds whose public summary is published at this moment. */
    @Transactional(readOnly = true)
    public long summaries() {
        return queries.published();
    }
}
