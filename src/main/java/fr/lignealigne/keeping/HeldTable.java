package fr.lignealigne.keeping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that holds something of people.
 *
 * @param goes by which column rows are the person's, so that they go with them
 * @param own by which rows a person reads what is theirs
 * @param plain the columns that hold nothing of anybody
 */
public record HeldTable(
        String name,
        Activity activity,
        Set<Concerned> whose,
        Ground ground,
        Keep keep,
        List<Reader> readers,
        @Nullable RowsOf goes,
        @Nullable OwnRows own,
        List<HeldColumn> columns,
        List<String> plain) {

    /** @param byAddress the column holds an address, not a number */
    record RowsOf(String column, boolean byAddress) {}

    /**
     * @param within the column that has to be the organisation which the person acts for; what was written for another
     *     is that one's
     * @param alone the column that has to be empty or the person: words that a colleague changed are not one's own
     */
    record OwnRows(String column, Optional<String> within, Optional<String> alone) {}
}
