package fr.lignealigne.plan;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.shared.Invalid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever publishes corrects the map to the version being prepared: this item became that one, or none. */
@Service
@Transactional
public class Correcting {

    private final Versions versions;
    private final LineMaps maps;
    private final LineMapOverrides overrides;
    private final Clock clock;

    Correcting(Versions versions, LineMaps maps, LineMapOverrides overrides, Clock clock) {
        this.versions = versions;
        this.maps = maps;
        this.overrides = overrides;
        this.clock = clock;
    }

    private record Pair(VersionSummary before, VersionSummary after, PlanText earlier, PlanText later) {}

    /** The map as it stands, corrections included. */
    public Correspondence of(Viewer viewer, PlanVersionId before, PlanVersionId after) {
        Pair pair = pair(viewer, before, after);
        LineMap map = maps.draft(pair.earlier(), pair.later());
        Map<Integer, Integer> corrected = overrides.of(pair.earlier(), pair.later());
        List<Correspondence.Row> rows = new ArrayList<>();
        for (Item item : pair.earlier().items()) {
            Fate fate = map.fate(item.position());
            rows.add(new Correspondence.Row(
                    item,
                    items(pair, fate.places()),
                    items(pair, fate.rivals()),
                    fate.moved(),
                    fate.toConfirm(),
                    corrected.containsKey(item.position())));
        }
        return new Correspondence(pair.before(), pair.after(), pair.later(), rows);
    }

    private static List<Item> items(Pair pair, List<Integer> places) {
        return places.stream().map(place -> pair.later().items().get(place)).toList();
    }

    /** Says what an item became; null for none. */
    public void correct(
            Viewer viewer, PlanVersionId before, PlanVersionId after, ItemId item, @Nullable ItemId became) {
        Pair pair = pair(viewer, before, after);
        int position = pair.earlier().item(item).position();
        int place = became == null
                ? LineMapOverrides.NOWHERE
                : pair.later().item(became).position();
        String words = became == null ? "" : pair.later().item(became).text();
        overrides.put(before, after, position, place, words, viewer.person(), clock.instant());
    }

    /** Leaves an item to the machine again. */
    public void reconsider(Viewer viewer, PlanVersionId before, PlanVersionId after, ItemId item) {
        Pair pair = pair(viewer, before, after);
        overrides.remove(before, after, pair.earlier().item(item).position());
    }

    private Pair pair(Viewer viewer, PlanVersionId before, PlanVersionId after) {
        NotAllowed.unless(PlanAccess.mayPrepare(viewer));
        VersionSummary earlier = versions.get(viewer, before);
        VersionSummary later = versions.get(viewer, after);
        if (!earlier.plan().equals(later.plan()) || earlier.number() >= later.number()) {
            throw new Invalid("comparison.sameVersion");
        }
        if (earlier.state() == VersionState.PREPARATION) {
            throw new Invalid("correspondence.notPublished");
        }
        if (later.state() != VersionState.PREPARATION) {
            throw new AlreadyPublished();
        }
        return new Pair(earlier, later, versions.text(viewer, before), versions.text(viewer, after));
    }
}
