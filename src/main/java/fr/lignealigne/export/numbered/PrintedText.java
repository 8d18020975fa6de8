package fr.lignealigne.export.numbered;

import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionSummary;
import java.time.Instant;

/**
 * What a document is made of.
 *
 * @param reader who prints it: their function and organisation, as the portal shows people
 * @param confidential whether the version is not yet open to all who take part
 */
record PrintedText(
        VersionSummary version,
        PlanText text,
        PaperChoice choice,
        SaidRemarks said,
        String reader,
        Instant printedAt,
        boolean confidential) {}
