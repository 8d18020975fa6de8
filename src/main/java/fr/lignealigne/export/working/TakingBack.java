package fr.lignealigne.export.working;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.export.working.ReturnedAct.Part;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Takes back a table that was filled in: says what it would change, then does that.
 *
 * <p>What is taken over is taken row by row: one that is refused keeps no other from it. The same file may come again;
 * what was taken over by then is as it stands and changes nothing.
 */
@Service
public class TakingBack {

    private final EveryRemark everyRemark;
    private final ReturnedActs acts;

    TakingBack(EveryRemark everyRemark, ReturnedActs acts) {
        this.everyRemark = everyRemark;
        this.acts = acts;
    }

    /** What the columns are called that are read of a table; whatever stands in others need not be handed over. */
    public static Set<String> headings() {
        return FilledIn.READ.stream().map(Column::title).collect(Collectors.toSet());
    }

    /** What the table would change; nothing is changed yet. */
    public ReturnedTable look(Viewer viewer, PlanVersionId version, String fileName, List<ImportedTable> sheets) {
        NotAllowed.unless(DecisionAccess.mayAdvise(viewer) || DecisionAccess.mayDecide(viewer));
        List<FilledIn.Row> rows = FilledIn.rows(sheets);
        Map<String, DepositedRemark> standing = standing(viewer, version, rows);
        Map<String, Long> times = rows.stream()
                .collect(Collectors.groupingBy(row -> row.get(Column.CODE).strip(), Collectors.counting()));
        List<ReturnedAct> found = new ArrayList<>();
        int untouched = 0;
        for (FilledIn.Row row : rows) {
            String code = row.get(Column.CODE).strip();
            RowReading reading = new RowReading(row, standing.get(code), viewer, times.getOrDefault(code, 1L) > 1);
            int before = found.size();
            for (Part part : Part.values()) {
                reading.of(part).ifPresent(found::add);
            }
            untouched += found.size() == before ? 1 : 0;
        }
        return new ReturnedTable(fileName, found, untouched);
    }

    /**
     * Takes over what can be; answers the table as it went, each refused row with its reason.
     *
     * @param progress told now and then how many changes were gone through
     */
    public ReturnedTable take(Viewer viewer, ReturnedTable table, IntConsumer progress) {
        NotAllowed.unless(DecisionAccess.mayAdvise(viewer) || DecisionAccess.mayDecide(viewer));
        return new ReturnedTable(table.fileName(), acts.doAll(viewer, table.acts(), progress), table.untouched());
    }

    /** The remarks of rows that somebody filled in; of the others nothing is kept. */
    private Map<String, DepositedRemark> standing(Viewer viewer, PlanVersionId version, List<FilledIn.Row> rows) {
        Set<String> wanted = new HashSet<>();
        for (FilledIn.Row row : rows) {
            if (RowReading.isTouched(row)) {
                wanted.add(row.get(Column.CODE).strip());
            }
        }
        Map<String, DepositedRemark> standing = new HashMap<>();
        if (wanted.isEmpty()) {
            return standing;
        }
        try {
            everyRemark.each(viewer, version, SynopsisFilter.NONE, remark -> {
                if (wanted.contains(remark.code())) {
                    standing.put(remark.code(), remark);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return standing;
    }

    /** Whose advice stands in the columns of this reader's table. */
    static OrganisationId body(Viewer viewer) {
        return viewer.organisation();
    }
}
