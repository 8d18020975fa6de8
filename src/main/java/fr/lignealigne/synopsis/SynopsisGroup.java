package fr.lignealigne.synopsis;

import fr.lignealigne.remark.RemarkKind;
import java.util.Map;

/**
 * What was said of one measure, theme or form, or from one territory or organisation, consolidated.
 *
 * @param key the id or name of what it is; empty for what names none
 * @param remarks a joint position once
 * @param joint how many of them are joint positions
 * @param organisations how many organisations spoke, each signatory of a joint position counted
 */
public record SynopsisGroup(
        Axis axis,
        String key,
        int remarks,
        int joint,
        int organisations,
        int decided,
        Map<RemarkKind, Integer> byKind) {

    public SynopsisGroup {
        byKind = Map.copyOf(byKind);
    }

    public boolean isDecided() {
        return decided == remarks;
    }
}
