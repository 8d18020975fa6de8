package fr.lignealigne.plan;

import fr.lignealigne.shared.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published versions of each plan one after the other, for what the portal does of its own accord. Asks for no
 * viewer: what is found here is kept, and shown only by services that ask.
 */
@Service
@Transactional(readOnly = true)
public class Successions {

    private final PlanVersionRepository versions;
    private final PublishedTexts texts;
    private final LineMaps maps;

    Successions(PlanVersionRepository versions, PublishedTexts texts, LineMaps maps) {
        this.versions = versions;
        this.texts = texts;
        this.maps = maps;
    }

    /** Every pair, the earliest of a plan first, so that what is carried over one can be carried over the next. */
    public List<Succession> all() {
        Map<PlanId, List<PlanVersion>> byPlan = versions.findAllWithPlan().stream()
                .filter(version -> version.state() != VersionState.PREPARATION)
                .sorted(Comparator.comparing(PlanVersion::number))
                .collect(Collectors.groupingBy(PlanVersion::planId));
        List<Succession> pairs = new ArrayList<>();
        byPlan.values().forEach(ofPlan -> {
            for (int later = 1; later < ofPlan.size(); later++) {
                pairs.add(new Succession(
                        ofPlan.get(later - 1).id(), ofPlan.get(later).id()));
            }
        });
        return pairs;
    }

    public PlanText text(PlanVersionId version) {
        return texts.of(version).map(PublishedText::text).orElseThrow(NotFound::new);
    }

    public PassageMap passages(Succession pair) {
        PlanText before = text(pair.before());
        PlanText after = text(pair.after());
        return new PassageMap(before, after, maps.between(before, after));
    }
}
