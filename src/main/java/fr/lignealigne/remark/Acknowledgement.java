package fr.lignealigne.remark;

import java.util.Map;
import java.util.Set;

/**
 * That somebody read what in the remarks to be deposited may identify a person, and deposits them all the same. It
 * names what was read: a remark that was changed since is not acknowledged.
 */
public record Acknowledgement(Map<RemarkId, Read> remarks) {

    /** Nothing was read. */
    public static final Acknowledgement NONE = new Acknowledgement(Map.of());

    /**
     * What was read of one remark.
     *
     * @param revision as it was written then
     * @param keys of its findings
     */
    record Read(long revision, Set<String> keys) {}

    public Acknowledgement {
        remarks = Map.copyOf(remarks);
    }

    boolean covers(RemarkId remark, Read found) {
        Read read = remarks.get(remark);
        return found.keys().isEmpty()
                || read != null
                        && read.revision() == found.revision()
                        && read.keys().containsAll(found.keys());
    }
}
