package fr.lignealigne.remark;

import fr.lignealigne.account.Viewer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where remarks were spoken of, whatever the feature. */
@Component
public class SpokenRemarks {

    private final List<SpokenOf> features;

    SpokenRemarks(List<SpokenOf> features) {
        this.features = features;
    }

    /** By remark, in the order of time; each feature tells this viewer what they may know. */
    public Map<RemarkId, List<Spoken>> of(Viewer viewer, Collection<RemarkId> remarks) {
        return remarks.isEmpty()
                ? Map.of()
                : features.stream()
                        .flatMap(feature -> feature.of(viewer, remarks).stream())
                        .sorted(Comparator.comparing(Spoken::day))
                        .collect(Collectors.groupingBy(Spoken::remark));
    }
}
