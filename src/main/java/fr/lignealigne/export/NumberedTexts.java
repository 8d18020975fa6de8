package fr.lignealigne.export;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The numbered text of a version on its way out, with the remarks its reader may read. */
@Service
class NumberedTexts {

    private static final Set<RemarkState> STANDING = Arrays.stream(RemarkState.values())
            .filter(state -> !state.isGone())
            .collect(Collectors.toUnmodifiableSet());

    private final Versions versions;
    private final Remarks remarks;
    private final NumberedDocx docx;
    private final Clock clock;

    NumberedTexts(Versions versions, Remarks remarks, NumberedDocx docx, Clock clock) {
        this.versions = versions;
        this.remarks = remarks;
        this.docx = docx;
        this.clock = clock;
    }

    /** A version as a DOCX; not found for whoever may not read it. */
    byte[] docx(Viewer viewer, PlanVersionId id, boolean withRemarks, boolean margin) {
        VersionSummary version = versions.get(viewer, id);
        return docx.of(
                PrintedVersion.of(version, viewer, clock.instant()),
                versions.text(viewer, id),
                withRemarks ? standing(viewer, id) : List.of(),
                margin);
    }

    private List<RemarkDetails> standing(Viewer viewer, PlanVersionId id) {
        return remarks.list(viewer, id, RemarkFilter.NONE.inStates(STANDING), 0, Integer.MAX_VALUE);
    }
}
