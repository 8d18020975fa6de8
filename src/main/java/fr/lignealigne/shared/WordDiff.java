package fr.lignealigne.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed between two wordings, word by word; spaces and punctuation are words of their own. */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");

    /** Whether a stretch stands in both wordings, only in the earlier, or only in the later. */
    public enum Change {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A stretch of words with one fate. */
    public record Segment(Change change, String text) {}

    private WordDiff() {}

    /** The stretches in reading order; what was removed comes before what took its place. */
    public static List<Segment> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Segment> segments = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int at = delta.getSource().getPosition();
            add(segments, Change.KEPT, old.subList(done, at));
            add(segments, Change.REMOVED, delta.getSource().getLines());
            add(segments, Change.ADDED, delta.getTarget().getLines());
            done = at + delta.getSource().size();
        }
        add(segments, Change.KEPT, old.subList(done, old.size()));
        return join(segments);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static void add(List<Segment> segments, Change change, List<String> words) {
        if (!words.isEmpty()) {
            segments.add(new Segment(change, String.join("", words)));
        }
    }

    /** A lone space kept between two replacements is no island worth reading: it joins both sides. */
    private static List<Segment> join(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean island =
                    segment.change() == Change.KEPT && segment.text().isBlank() && i > 0 && i < segments.size() - 1;
            switch (segment.change()) {
                case REMOVED -> removed.append(segment.text());
                case ADDED -> added.append(segment.text());
                case KEPT -> {
                    if (island) {
                        removed.append(segment.text());
                        added.append(segment.text());
                    } else {
                        flush(joined, removed, added);
                        joined.add(segment);
                    }
                }
            }
        }
        flush(joined, removed, added);
        return joined;
    }

    private static void flush(List<Segment> joined, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            joined.add(new Segment(Change.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            joined.add(new Segment(Change.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
