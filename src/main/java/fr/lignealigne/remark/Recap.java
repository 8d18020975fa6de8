package fr.lignealigne.remark;

import java.util.List;
import java.util.stream.Collectors;

/** What is left in drafts that may identify a person; drafts without any are not in it. */
public record Recap(List<Entry> entries) {

    /** @param revision of the draft when it was read */
    public record Entry(RemarkId remark, long revision, List<RemarkFinding> findings) {

        Acknowledgement.Read read() {
            return new Acknowledgement.Read(
                    revision, findings.stream().map(RemarkFinding::key).collect(Collectors.toUnmodifiableSet()));
        }
    }

    public Recap {
        entries = List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** That all of this was read. */
    public Acknowledgement acknowledged() {
        return new Acknowledgement(entries.stream().collect(Collectors.toMap(Entry::remark, Entry::read)));
    }
}
