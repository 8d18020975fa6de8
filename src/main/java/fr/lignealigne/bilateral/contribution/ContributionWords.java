package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.shared.Invalid;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an association says in writing, part by part; parts without words are none. */
public record ContributionWords(SortedMap<Part, String> parts) {

    public static final ContributionWords EMPTY = new ContributionWords(Map.of());

    /** Of each part, in characters. */
    public static final int LONGEST = 4_000;

    public ContributionWords(Map<Part, String> parts) {
        this(sorted(parts));
    }

    private static SortedMap<Part, String> sorted(Map<Part, String> parts) {
        SortedMap<Part, String> kept = new TreeMap<>();
        parts.forEach((part, words) -> {
            if (!words.isBlank()) {
                kept.put(part, words.strip());
            }
        });
        return kept;
    }

    public String of(Part part) {
        return parts.getOrDefault(part, "");
    }

    void check() {
        if (parts.values().stream().anyMatch(words -> words.length() > LONGEST)) {
            throw new Invalid("written.tooLong", LONGEST);
        }
    }

    void requireWords() {
        check();
        if (parts.isEmpty()) {
            throw new Invalid("written.blank");
        }
    }
}
