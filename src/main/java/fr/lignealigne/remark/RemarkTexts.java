package fr.lignealigne.remark;

import java.util.EnumMap;
import java.util.Map;

/** The freely written parts of a remark. */
record RemarkTexts(String wording, String body, String figure, String source, String territory) {

    /** In the order of the form. */
    Map<RemarkPart, String> byPart() {
        Map<RemarkPart, String> parts = new EnumMap<>(RemarkPart.class);
        parts.put(RemarkPart.WORDING, wording);
        parts.put(RemarkPart.BODY, body);
        parts.put(RemarkPart.FIGURE, figure);
        parts.put(RemarkPart.SOURCE, source);
        parts.put(RemarkPart.TERRITORY, territory);
        return parts;
    }
}
