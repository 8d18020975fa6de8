package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words moved under tracked changes stand where they were moved to; those that came nowhere are deleted. */
final class DocxMoves {

    /** Letters compared at most; beyond this no person moved them one by one. */
    private static final long MOST = 200_000_000;

    private final List<String> from = new ArrayList<>();
    private final StringBuilder to = new StringBuilder();

    void from(DocxElement moved) {
        String words = words(moved);
        if (!words.isBlank()) {
            from.add(words);
        }
    }

    void to(DocxElement moved) {
        to.append(letters(words(moved)));
    }

    void leaveOutLost(Reading into) {
        String arrived = to.toString();
        if ((long) from.size() * arrived.length() > MOST) {
            return;
        }
        for (String words : from) {
            TimeLimit.check();
            if (!arrived.contains(letters(words))) {
                into.leaveOut(Sort.DELETED, words);
            }
        }
    }

    private static String words(DocxElement moved) {
        return moved.children().stream().map(DocxWords::of).collect(Collectors.joining());
    }

    private static String letters(String words) {
        return words.replaceAll("\\s+", "");
    }
}
