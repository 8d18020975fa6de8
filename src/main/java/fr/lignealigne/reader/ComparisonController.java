package fr.lignealigne.reader;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.Comparisons;
import fr.lignealigne.plan.PlanVersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the page of a comparison fetches by itself: its rows. */
@RestController
class ComparisonController {

    private final Comparisons comparisons;
    private final CurrentViewer currentViewer;

    ComparisonController(Comparisons comparisons, CurrentViewer currentViewer) {
        this.comparisons = comparisons;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/texte/{one}/comparaison/{other}")
    ResponseEntity<List<ComparisonRow>> rows(@PathVariable UUID one, @PathVariable UUID other) {
        List<ComparisonRow> rows = new ArrayList<>();
        int line = 1;
        for (ComparedItem row : comparisons
                .between(currentViewer.get(), new PlanVersionId(one), new PlanVersionId(other))
                .rows()) {
            line = row.after() == null ? line : row.after().firstLine();
            rows.add(ComparisonRow.of(row, line));
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(rows);
    }
}
