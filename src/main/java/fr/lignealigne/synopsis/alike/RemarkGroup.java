package fr.lignealigne.synopsis.alike;

import fr.lignealigne.remark.RemarkId;
import java.time.Instant;
import java.util.List;

/**
 * Remarks that a person gathered since they ask for the same. Each keeps its own words, and its own decision.
 *
 * @param gatheredBy the function of whoever did
 * @param members that still stand, by their place in the text
 * @param revision what to hand back when changing it
 */
public record RemarkGroup(RemarkGroupId id, String name, String gatheredBy, List<Member> members, long revision) {

    public RemarkGroup {
        members = List.copyOf(members);
    }

    /** One of them, and when it joined. */
    public record Member(RemarkId remark, Instant joinedAt) {}

    public List<RemarkId> remarks() {
        return members.stream().map(Member::remark).toList();
    }
}
