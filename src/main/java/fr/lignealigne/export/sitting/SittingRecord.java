package fr.lignealigne.export.sitting;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkDetails;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that the minutes of a sitting are made of.
 *
 * @param remarks by the place of the point on the agenda, what it treated
 * @param reader who takes them away
 */
record SittingRecord(
        SittingDetails sitting,
        VersionSummary version,
        PlanText text,
        Map<Integer, List<RemarkDetails>> remarks,
        Viewer reader,
        Instant at) {}
