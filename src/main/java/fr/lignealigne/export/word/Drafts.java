package fr.lignealigne.export.word;

import fr.lignealigne.plan.imports.AnnotatedText.Hand;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.ReviewedDraft;
import fr.lignealigne.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The drafts that an annotation becomes: one, or several when it is longer than a remark may be. */
final class Drafts {

    private static final int LONGEST_NAMES = 255;

    private Drafts() {}

    static List<ReviewedDraft> of(Received received) {
        Annotation said = received.annotation();
        Anchor anchor = new Anchor.OnPassage(Objects.requireNonNull(said.passage()));
        String body = body(said);
        boolean fits = said.wording().length() <= Remarks.LONGEST;
        String words = fits ? body : (body + "\n" + said.wording()).strip();
        List<ReviewedDraft> drafts = new ArrayList<>();
        for (String part : parts(words)) {
            boolean first = drafts.isEmpty();
            RemarkDraft draft = new RemarkDraft(
                    anchor,
                    kind(said),
                    part,
                    first && fits ? said.wording() : "",
                    Evidence.NONE,
                    Set.of(),
                    Set.of(),
                    false,
                    false);
            drafts.add(new ReviewedDraft(draft, names(said)));
        }
        return drafts;
    }

    /** The names stay beside the draft: its words are deposited. */
    private static String names(Annotation said) {
        Hand struck = said.struck();
        String names = struck == null ? said.by().name() : said.by().name() + " / " + struck.name();
        return names.substring(0, Math.min(names.length(), LONGEST_NAMES));
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (words.length() - start > Remarks.LONGEST) {
            int space = words.lastIndexOf(' ', start + Remarks.LONGEST);
            int end = space > start ? space : start + Remarks.LONGEST;
            parts.add(words.substring(start, end));
            start = end;
        }
        parts.add(words.substring(start));
        return parts;
    }

    private static String body(Annotation said) {
        List<String> lines = new ArrayList<>();
        if (!said.words().isBlank()) {
            lines.add(said.words());
        }
        if (said.sort() != Annotation.Sort.COMMENT && said.wording().isBlank()) {
            lines.add(say("annotate.draft.strike"));
        }
        if (said.struck() != null) {
            lines.add(say("annotate.draft.struck"));
        }
        return String.join("\n", lines);
    }

    /** A comment says by its last sign whether it asks; what else it does its association chooses. */
    private static @Nullable RemarkKind kind(Annotation said) {
        if (said.sort() != Annotation.Sort.COMMENT) {
            return said.wording().isBlank() ? RemarkKind.OBJECTION : RemarkKind.PROPOSAL;
        }
        return said.words().strip().endsWith("?") ? RemarkKind.QUESTION : null;
    }

    private static String say(String key, Object... arguments) {
        return Words.say(Locale.FRENCH, key, arguments);
    }
}
