package fr.lignealigne.export.numbered;

import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.RemarkDetails;
import org.jspecify.annotations.Nullable;

/**
 * A remark where it is printed.
 *
 * @param firstLine the line of this version where it begins; 0 for the plan as a whole
 * @param carried how it came here from an earlier version, or null when it was said of this one
 * @param earlier the label of that earlier version, else empty
 */
record PrintedRemark(
        RemarkDetails remark, int firstLine, @Nullable CarriedRemark carried, String earlier) {}
