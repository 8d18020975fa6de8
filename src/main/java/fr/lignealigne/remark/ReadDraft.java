package fr.lignealigne.remark;

/** A draft as somebody read it: an act on it is refused when its words changed since. */
public record ReadDraft(RemarkId draft, long revision) {

    public static ReadDraft of(RemarkDetails read) {
        return new ReadDraft(read.id(), read.revision());
    }
}
