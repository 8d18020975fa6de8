package fr.lignealigne.decision.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A wording to be found word for word, whatever its blanks, apostrophes and dashes look like in print. */
final class LiteralWords {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s\\p{Z}]");
    private static final int MOST = 20;
    private static final int FEW = 4;

    private final List<String> tokens;
    private final Pattern pattern;

    LiteralWords(String wording) {
        tokens = new ArrayList<>(
                TOKEN.matcher(wording).results().map(MatchResult::group).toList());
        // How a sentence ends is the text's affair.
        boolean ends = tokens.size() > 1 && !isWord(tokens.getLast());
        if (ends) {
            tokens.removeLast();
        }
        StringBuilder expression = new StringBuilder();
        for (int place = 0; place < tokens.size(); place++) {
            if (place > 0) {
                boolean isApart = isWord(tokens.get(place - 1)) && isWord(tokens.get(place));
                expression.append(isApart ? "[\\s\\p{Z}]+" : "[\\s\\p{Z}]*");
            }
            expression.append(written(tokens.get(place)));
        }
        pattern = Pattern.compile("(?<![\\p{L}\\p{N}])" + expression + "(?![\\p{L}\\p{N}])" + (ends ? "[.;!?…]?" : ""));
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    private static String written(String token) {
        return switch (token) {
            case "'", "’" -> "['’]";
            case "-", "–", "—", "‑" -> "[-–—‑]";
            default -> Pattern.quote(token);
        };
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** So few words that they say nothing away from the place they were proposed for. */
    boolean areFew() {
        return tokens.size() < FEW;
    }

    /** Where they stand in a text, as characters from and to. */
    List<int[]> in(String text) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        return found;
    }
}
