package fr.lignealigne.synopsis;

import fr.lignealigne.remark.RemarkKind;
import java.util.Map;

/** Whether those who spoke of something are of one mind, at a glance: only what takes a side counts. */
public enum Agreement {
    /** Supported, and nothing else wanted. */
    SUPPORTED,
    /** Nobody objects, but some want it otherwise. */
    TO_REWRITE,
    /** Some support it, some object. */
    DIVIDED,
    /** Objected to, and supported by nobody. */
    CONTESTED,
    /** Questions and figures take no side. */
    OPEN;

    public static Agreement of(Map<RemarkKind, Integer> byKind) {
        boolean isSupported = has(byKind, RemarkKind.SUPPORT);
        if (has(byKind, RemarkKind.OBJECTION)) {
            return isSupported ? DIVIDED : CONTESTED;
        }
        if (has(byKind, RemarkKind.PROPOSAL) || has(byKind, RemarkKind.OMISSION)) {
            return TO_REWRITE;
        }
        return isSupported ? SUPPORTED : OPEN;
    }

    private static boolean has(Map<RemarkKind, Integer> byKind, RemarkKind kind) {
        return byKind.getOrDefault(kind, 0) > 0;
    }
}
