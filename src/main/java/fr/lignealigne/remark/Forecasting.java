package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.CarryForecast;
import fr.lignealigne.plan.CarriedPassage;
import fr.lignealigne.plan.Comparisons;
import fr.lignealigne.plan.PassageMap;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the remarks, told before a version is published. */
@Service
class Forecasting implements CarryForecast {

    /** Remarks are read by pages, so that a large round is never in memory as a whole. */
    private static final int PAGE = 1_000;

    private final RemarkQueries queries;
    private final Versions versions;
    private final Comparisons comparisons;

    Forecasting(RemarkQueries queries, Versions versions, Comparisons comparisons) {
        this.queries = queries;
        this.versions = versions;
        this.comparisons = comparisons;
    }

    /** The fates of one organisation's remarks. */
    private static final class Tally {
        private int unchanged;
        private int moved;
        private int altered;
        private int divided;
        private int removed;
        private int toConfirm;

        private void add(CarriedPassage carried) {
            if (carried.toConfirm()) {
                toConfirm++;
                return;
            }
            switch (carried.outcome()) {
                case UNCHANGED -> unchanged++;
                case MOVED -> moved++;
                case ALTERED -> altered++;
                case DIVIDED -> divided++;
                case REMOVED -> removed++;
            }
        }

        private Row row(String organisation) {
            return new Row(organisation, unchanged, moved, altered, divided, removed, toConfirm);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> of(Viewer viewer, PlanVersionId next) {
        NotAllowed.unless(RemarkAccess.mayForecast(viewer));
        return replacedBy(viewer, next)
                .map(earlier -> tally(viewer, earlier.id(), comparisons.passages(viewer, earlier.id(), next)))
                .orElse(List.of());
    }

    private Optional<VersionSummary> replacedBy(Viewer viewer, PlanVersionId next) {
        VersionSummary version = versions.get(viewer, next);
        return versions.list(viewer).stream()
                .filter(other -> other.plan().equals(version.plan())
                        && other.number() < version.number()
                        && other.state() == VersionState.PUBLISHED)
                .max(Comparator.comparing(VersionSummary::number));
    }

    private List<Row> tally(Viewer viewer, PlanVersionId earlier, PassageMap passages) {
        Map<String, Tally> tallies = new TreeMap<>();
        Map<String, CarriedPassage> known = new HashMap<>();
        List<RemarkDetails> page;
        int offset = 0;
        do {
            page = queries.list(viewer, earlier, RemarkFilter.NONE, offset, PAGE);
            offset += page.size();
            for (RemarkDetails remark : page) {
                if (remark.state() != RemarkState.WITHDRAWN) {
                    tallies.computeIfAbsent(remark.organisationName(), name -> new Tally())
                            .add(known.computeIfAbsent(
                                    remark.place().target() + " "
                                            + remark.place().passage(),
                                    same -> Carriage.of(
                                            remark.place().target(),
                                            remark.place().passage(),
                                            passages)));
                }
            }
        } while (page.size() == PAGE);
        return tallies.entrySet().stream()
                .map(tally -> tally.getValue().row(tally.getKey()))
                .toList();
    }
}
