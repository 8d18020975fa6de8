package fr.lignealigne.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stretches of a text that are found already. */
final class Taken {

    private final TreeMap<Integer, Finding> byBegin = new TreeMap<>();

    Taken(List<Finding> found) {
        found.forEach(finding -> byBegin.put(finding.from(), finding));
    }

    /** Whether a stretch overlaps one of these; it is one of these from then on if it does not. */
    boolean meets(Finding wanted) {
        Map.Entry<Integer, Finding> before = byBegin.lowerEntry(wanted.to());
        if (before != null && before.getValue().meets(wanted)) {
            return true;
        }
        byBegin.put(wanted.from(), wanted);
        return false;
    }
}
