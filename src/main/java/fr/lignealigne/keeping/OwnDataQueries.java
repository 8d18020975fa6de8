package fr.lignealigne.keeping;

import fr.lignealigne.account.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the {@link Inventory} says is a person's own, in whatever table it stands. */
@Repository
class OwnDataQueries {

    /** Of each table; far more than somebody writes. */
    private static final int MOST = 5_000;

    private final JdbcClient jdbc;
    private final Inventory inventory;

    OwnDataQueries(JdbcClient jdbc, Inventory inventory) {
        this.jdbc = jdbc;
        this.inventory = inventory;
    }

    List<OwnPart> parts(Viewer viewer) {
        List<OwnPart> parts = new ArrayList<>();
        for (HeldTable table : inventory.tables()) {
            HeldTable.OwnRows own = table.own();
            List<HeldColumn> given = table.columns().stream()
                    .filter(column -> column.nature().isGivenToItsPerson())
                    .toList();
            if (own != null && !given.isEmpty() && mayReadWords(viewer, table)) {
                List<List<String>> rows = rows(viewer, table, own, given);
                if (!rows.isEmpty()) {
                    parts.add(new OwnPart(table, given, rows));
                }
            }
        }
        return parts;
    }

    /** What was written for an association is read by whoever speaks for one, their own words included. */
    private static boolean mayReadWords(Viewer viewer, HeldTable table) {
        return !table.readers().contains(Reader.ASSOCIATION)
                || table.columns().stream().noneMatch(column -> column.nature() == Nature.WORDS)
                || viewer.speaksForAnAssociation();
    }

    private List<List<String>> rows(Viewer viewer, HeldTable table, HeldTable.OwnRows own, List<HeldColumn> given) {
        StringBuilder sql = new StringBuilder("select ")
                .append(String.join(", ", given.stream().map(HeldColumn::name).toList()))
                .append(" from ")
                .append(table.name())
                .append(" where ")
                .append(own.column())
                .append(" = :person");
        own.within().ifPresent(column -> sql.append(" and ").append(column).append(" = :organisation"));
        own.alone()
                .ifPresent(column -> sql.append(" and (")
                        .append(column)
                        .append(" is null or ")
                        .append(column)
                        .append(" = :person)"));
        moment(given).ifPresent(column -> sql.append(" order by ").append(column));
        return jdbc.sql(sql + " limit " + MOST)
                .param("person", viewer.person().value())
                .param("organisation", viewer.organisation().value())
                .query((row, index) -> values(row, given))
                .list();
    }

    private static Optional<String> moment(List<HeldColumn> given) {
        return given.stream()
                .filter(column -> column.nature() == Nature.MOMENT)
                .map(HeldColumn::name)
                .findFirst();
    }

    private static List<String> values(ResultSet row, List<HeldColumn> given) throws SQLException {
        List<String> values = new ArrayList<>();
        for (HeldColumn column : given) {
            if (column.nature() == Nature.MOMENT) {
                LocalDateTime moment = row.getObject(column.name(), LocalDateTime.class);
                values.add(
                        moment == null ? "" : moment.toInstant(ZoneOffset.UTC).toString());
            } else {
                values.add(Objects.requireNonNullElse(row.getString(column.name()), ""));
            }
        }
        return values;
    }
}
