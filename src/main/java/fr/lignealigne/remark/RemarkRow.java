package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachment;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Turns a row into what this viewer may see of a remark. */
record RemarkRow(Viewer viewer) implements RowMapper<RemarkDetails> {

    @Override
    public RemarkDetails mapRow(ResultSet row, int index) throws SQLException {
        OrganisationId organisation = new OrganisationId(row.getObject("organisation_id", UUID.class));
        UUID receipt = row.getObject("receipt_id", UUID.class);
        UUID corrected = row.getObject("corrects_id", UUID.class);
        Signatories signatories = Signatories.read(row.getString("signed"), row.getString("dissents"));
        boolean own = viewer.organisation().equals(organisation);
        return new RemarkDetails(
                new RemarkId(row.getObject("id", UUID.class)),
                new PlanVersionId(row.getObject("version_id", UUID.class)),
                row.getString("code"),
                organisation,
                row.getString("short_name"),
                kind(row.getString("kind")),
                RemarkAccess.seenBy(viewer, RemarkState.valueOf(row.getString("state"))),
                place(row),
                row.getString("body"),
                row.getString("wording"),
                new Evidence(
                        row.getString("figure"),
                        row.getString("source"),
                        row.getObject("evidence_year", Integer.class),
                        row.getString("territory")),
                values(Theme.class, row.getString("themes")),
                values(Exploitation.class, row.getString("forms")),
                row.getBoolean("priority"),
                row.getBoolean("lever"),
                row.getBoolean("open_to_collective"),
                own,
                Objects.requireNonNull(instant(row, "updated_at")),
                instant(row, "deposited_at"),
                receipt == null || !RemarkAccess.mayReadReceipt(viewer, organisation, signatories.organisations())
                        ? null
                        : new ReceiptId(receipt),
                row.getString("withdrawal_note"),
                corrected == null ? null : new RemarkId(corrected),
                own ? row.getString("reviewer") : "",
                own ? contribution(row) : null,
                Attachment.several(row.getString("files")),
                signatories,
                row.getLong("revision"));
    }

    private static @Nullable EarlierContribution contribution(ResultSet row) throws SQLException {
        String title = row.getString("contribution_title");
        return title.isEmpty()
                ? null
                : new EarlierContribution(title, row.getObject("contribution_date", LocalDate.class));
    }

    private static @Nullable RemarkKind kind(@Nullable String name) {
        return name == null ? null : RemarkKind.valueOf(name);
    }

    static Anchor.Whole whole(ResultSet row) throws SQLException {
        Target target = Target.valueOf(row.getString("target"));
        if (target == Target.PLAN) {
            return new Anchor.OnPlan();
        }
        ItemId measure = new ItemId(row.getObject("measure", UUID.class));
        return target == Target.MEASURE
                ? new Anchor.OnMeasure(measure)
                : new Anchor.OnField(measure, SheetField.valueOf(row.getString("field")));
    }

    private static RemarkDetails.Place place(ResultSet row) throws SQLException {
        UUID from = row.getObject("from_item", UUID.class);
        UUID to = row.getObject("to_item", UUID.class);
        UUID measure = row.getObject("measure_id", UUID.class);
        String field = row.getString("field");
        return new RemarkDetails.Place(
                Target.valueOf(row.getString("target")),
                row.getInt("first_line"),
                row.getInt("last_line"),
                row.getString("quote"),
                from == null || to == null
                        ? null
                        : new Passage(new ItemId(from), row.getInt("from_char"), new ItemId(to), row.getInt("to_char")),
                measure == null ? null : new ItemId(measure),
                field == null ? null : SheetField.valueOf(field));
    }

    private static <E extends Enum<E>> Set<E> values(Class<E> type, @Nullable String joined) {
        Set<E> values = EnumSet.noneOf(type);
        if (joined != null) {
            for (String name : joined.split(",")) {
                values.add(Enum.valueOf(type, name));
            }
        }
        return values;
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
