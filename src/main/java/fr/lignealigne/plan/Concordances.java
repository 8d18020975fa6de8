package fr.lignealigne.plan;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Follows citations from their version to the later ones, step by step, as far as the viewer may read. */
@Service
public class Concordances {

    private final Versions versions;
    private final Comparisons comparisons;

    Concordances(Versions versions, Comparisons comparisons) {
        this.versions = versions;
        this.comparisons = comparisons;
    }

    /** The version of the same plan that a citation names; refused when there is none that the viewer may read. */
    public VersionSummary named(Viewer viewer, PlanVersionId ofPlan, Citation citation) {
        VersionSummary here = versions.get(viewer, ofPlan);
        return ofPlan(viewer, here).stream()
                .filter(version -> version.number() == citation.version())
                .findFirst()
                .orElseThrow(() -> new Invalid("citation.noVersion", "V" + citation.version()));
    }

    /** Where these lines are found in each later version; refused when the version has no such lines. */
    public Concordance of(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        VersionSummary cited = versions.get(viewer, version);
        PlanText text = versions.text(viewer, version);
        Passage passage = text.lines(firstLine, lastLine);
        List<Concordance.Entry> entries = new ArrayList<>();
        VersionSummary from = cited;
        @Nullable Passage stood = passage;
        int line = firstLine;
        boolean isDoubtful = false;
        for (VersionSummary later : ofPlan(viewer, cited)) {
            if (later.number() <= cited.number() || later.state() == VersionState.PREPARATION) {
                continue;
            }
            PassageMap map = comparisons.passages(viewer, from.id(), later.id());
            CarriedPassage carried = stood == null ? map.gone(line) : map.carry(stood);
            isDoubtful |= carried.toConfirm();
            Concordance.Entry entry = entry(later, isDoubtful ? carried.doubted() : carried, viewer);
            entries.add(entry);
            from = later;
            stood = carried.passage();
            line = entry.place() == null ? carried.nearestLine() : entry.place().firstLine();
        }
        return new Concordance(cited, text.quote(passage), entries);
    }

    private Concordance.Entry entry(VersionSummary later, CarriedPassage carried, Viewer viewer) {
        Passage place = carried.passage();
        return new Concordance.Entry(
                later,
                carried,
                place == null ? null : versions.text(viewer, later.id()).quote(place));
    }

    private List<VersionSummary> ofPlan(Viewer viewer, VersionSummary one) {
        return versions.list(viewer).stream()
                .filter(other -> other.plan().equals(one.plan()))
                .sorted(Comparator.comparing(VersionSummary::number))
                .toList();
    }
}
