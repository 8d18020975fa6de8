package fr.lignealigne.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;

/** An opponent: diff-match-patch over all characters; a line goes where most of its characters went, if half did. */
final class CharacterDiff implements LineMethod {

    private static final float SECONDS = 5;

    @Override
    public String name() {
        return "dmp";
    }

    @Override
    public int rounds() {
        return 1;
    }

    @Override
    public int[] map(VersionPair pair) {
        DiffMatchPatch library = new DiffMatchPatch();
        library.diffTimeout = SECONDS;
        String before = String.join("\n", pair.before());
        String after = String.join("\n", pair.after());
        int[] oldLine = lineOfEach(before);
        int[] newLine = lineOfEach(after);
        List<Map<Integer, Integer>> kept = pair.before().stream()
                .<Map<Integer, Integer>>map(line -> new HashMap<>())
                .toList();
        int a = 0;
        int b = 0;
        for (DiffMatchPatch.Diff diff : library.diffMain(before, after, true)) {
            int length = diff.text.length();
            switch (diff.operation) {
                case DELETE -> a += length;
                case INSERT -> b += length;
                case EQUAL -> {
                    for (int k = 0; k < length; k++) {
                        if (diff.text.charAt(k) != '\n') {
                            kept.get(oldLine[a + k]).merge(newLine[b + k], 1, Integer::sum);
                        }
                    }
                    a += length;
                    b += length;
                }
            }
        }
        int[] map = new int[pair.before().size()];
        Arrays.setAll(map, i -> most(kept.get(i), pair.before().get(i).length()));
        return map;
    }

    private static int most(Map<Integer, Integer> kept, int length) {
        return kept.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> 2 * best.getValue() >= length)
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private static int[] lineOfEach(String text) {
        int[] lines = new int[text.length()];
        int line = 0;
        for (int k = 0; k < lines.length; k++) {
            lines[k] = line;
            line += text.charAt(k) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
