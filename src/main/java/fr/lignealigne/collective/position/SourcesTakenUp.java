package fr.lignealigne.collective.position;

import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.TakenUp;
import org.springframework.stereotype.Component;

/** Joint positions keep the words that were merged into their texts. */
@Component
class SourcesTakenUp implements TakenUp {

    private final PositionQueries queries;

    SourcesTakenUp(PositionQueries queries) {
        this.queries = queries;
    }

    @Override
    public boolean isTakenUp(RemarkId draft) {
        return queries.isTakenUp(draft);
    }
}
