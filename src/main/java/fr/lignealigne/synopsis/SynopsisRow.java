package fr.lignealigne.synopsis;

import fr.lignealigne.remark.RemarkKind;
import java.util.Map;

/**
 * One passage with what was said of it, consolidated.
 *
 * @param firstLine 0 with {@code lastLine} for the plan as a whole
 * @param measureTitle the measure it stands in; empty outside measures
 * @param quote the words of its lines; empty for the plan as a whole
 * @param organisations how many organisations spoke, which is what counts
 * @param byKind how many remarks of each kind, those with none left out
 */
public record SynopsisRow(
        int firstLine,
        int lastLine,
        String measureTitle,
        String quote,
        int remarks,
        int organisations,
        int decided,
        Map<RemarkKind, Integer> byKind) {

    public SynopsisRow {
        byKind = Map.copyOf(byKind);
    }

    public boolean isDecided() {
        return decided == remarks;
    }
}
