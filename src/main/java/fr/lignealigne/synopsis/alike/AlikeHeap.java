package fr.lignealigne.synopsis.alike;

import fr.lignealigne.remark.RemarkId;
import java.util.List;

/**
 * Remarks that hang together by likeness and that nobody gathered yet.
 *
 * @param remarks by their place in the text, at least two
 * @param shared the words that most of them have, the most frequent first
 */
public record AlikeHeap(List<RemarkId> remarks, List<String> shared) {

    public AlikeHeap {
        remarks = List.copyOf(remarks);
        shared = List.copyOf(shared);
    }
}
