package fr.lignealigne.export.word;

import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A remark as a comment of a Word file. When the file comes back, its initials and its words tell it from what somebody
 * wrote there.
 *
 * @param author the organisation, as Word shows whose comment it is
 * @param initials the code of a deposited remark, « B-1f0c2d3e » for a draft
 * @param paragraphs its words
 */
public record RemarkComment(String author, String initials, List<String> paragraphs) {

    private static final int ENOUGH_OF_AN_ID = 8;

    public RemarkComment {
        paragraphs = List.copyOf(paragraphs);
    }

    public static RemarkComment of(RemarkDetails remark) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(head(remark));
        if (remark.signatories().isJoint()) {
            paragraphs.add(remark.signatories().said(Locale.FRENCH));
        }
        remark.body().lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
        if (!remark.wording().isBlank()) {
            paragraphs.add(say("export.comment.wording", remark.wording()));
        }
        if (!remark.evidence().figure().isBlank()) {
            paragraphs.add(remark.evidence().inOneLine());
        }
        paragraphs.addAll(remark.signatories().saidDissents(Locale.FRENCH));
        return new RemarkComment(remark.organisationName(), initials(remark), paragraphs);
    }

    private static String initials(RemarkDetails remark) {
        return remark.code() == null ? "B-" + remark.id().toString().substring(0, ENOUGH_OF_AN_ID) : remark.code();
    }

    private static String head(RemarkDetails remark) {
        String kind = say("remark.kind." + (remark.kind() == null ? "open" : remark.kind()));
        String named = remark.code() == null ? "" : remark.code() + " · ";
        return named + kind + " · " + say("remark.state." + remark.state());
    }

    private static String say(String key, Object... arguments) {
        return Words.say(Locale.FRENCH, key, arguments);
    }
}
