package fr.lignealigne.remark;

import fr.lignealigne.plan.VersionSummary;
import java.util.List;

/**
 * What became of remarks in later versions.
 *
 * @param versions those the viewer may read, the earliest first
 */
public record CarryHistory(List<VersionSummary> versions, List<CarriedRemark> carried) {

    static final CarryHistory NONE = new CarryHistory(List.of(), List.of());

    public CarryHistory {
        versions = List.copyOf(versions);
        carried = List.copyOf(carried);
    }

    /** Of one remark, the earliest version first. */
    public List<CarriedRemark> of(RemarkId remark) {
        return carried.stream().filter(one -> one.remark().id().equals(remark)).toList();
    }

    public VersionSummary version(CarriedRemark one) {
        return versions.stream()
                .filter(version -> version.id().equals(one.version()))
                .findFirst()
                .orElseThrow();
    }
}
