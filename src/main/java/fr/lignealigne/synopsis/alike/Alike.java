package fr.lignealigne.synopsis.alike;

import fr.lignealigne.remark.RemarkId;
import java.util.List;

/**
 * A remark that another one resembles.
 *
 * @param score how much, from 0 to 1.1
 * @param shared the words that make them alike, as they stand in this one, the heaviest first
 */
public record Alike(RemarkId remark, double score, List<String> shared) {

    public Alike {
        shared = List.copyOf(shared);
    }
}
