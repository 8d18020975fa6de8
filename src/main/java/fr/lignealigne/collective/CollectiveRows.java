package fr.lignealigne.collective;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Exploitation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns rows of {@link CollectiveQueries} into values. */
final class CollectiveRows {

    private CollectiveRows() {}

    static OrganisationId organisation(ResultSet row, int column) throws SQLException {
        return new OrganisationId(row.getObject(column, UUID.class));
    }

    /** From the columns {@code version_id, measure_id, first_line, last_line}. */
    static Subject subject(ResultSet row) throws SQLException {
        UUID version = row.getObject("version_id", UUID.class);
        UUID measure = row.getObject("measure_id", UUID.class);
        return new Subject(
                version == null ? null : new PlanVersionId(version),
                measure == null ? null : new ItemId(measure),
                row.getInt("first_line"),
                row.getInt("last_line"));
    }

    static PostDetails post(ResultSet row, Viewer viewer) throws SQLException {
        OrganisationId saidFor = organisation(row, 2);
        PersonId author = new PersonId(row.getObject(9, UUID.class));
        boolean withdrawn = row.getBoolean(8);
        return new PostDetails(
                new PostId(row.getObject(1, UUID.class)),
                saidFor,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                instant(row, 6),
                row.getBoolean(7),
                withdrawn,
                !withdrawn && CollectiveAccess.mayTakeBack(viewer, author, saidFor),
                row.getLong(10));
    }

    /** The signatories of a joint position, of which there may be none left, else the organisation itself. */
    static Set<OrganisationId> speaks(ResultSet row, int own, int signatories) throws SQLException {
        String joined = row.getString(signatories);
        return joined == null
                ? Set.of(organisation(row, own))
                : Arrays.stream(joined.split(","))
                        .map(id -> new OrganisationId(UUID.fromString(id)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    static Set<Exploitation> forms(@Nullable String joined) {
        Set<Exploitation> forms = EnumSet.noneOf(Exploitation.class);
        if (joined != null) {
            for (String name : joined.split(",")) {
                forms.add(Exploitation.valueOf(name));
            }
        }
        return forms;
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
