package fr.lignealigne.export.preparation;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what others said to the State on the same lines, or on the same whole, as far as a reader may read it. */
@Component
class Convergence {

    private static final Set<RemarkState> BEFORE_THE_STATE =
            EnumSet.of(RemarkState.DEPOSITED, RemarkState.UNDER_REVIEW, RemarkState.DECIDED, RemarkState.ANSWERED);

    private static final Set<RemarkKind> WANTS_ANOTHER_TEXT =
            EnumSet.of(RemarkKind.OBJECTION, RemarkKind.PROPOSAL, RemarkKind.OMISSION);

    private final Remarks remarks;

    Convergence(Remarks remarks) {
        this.remarks = remarks;
    }

    /** By remark of the association, in the order of the text. */
    Map<RemarkId, List<RemarkDetails>> of(Viewer reader, OrganisationId association, List<OwnRemarks.Choice> own) {
        Map<PlanVersionId, List<RemarkDetails>> byVersion =
                own.stream().map(OwnRemarks.Choice::remark).collect(Collectors.groupingBy(RemarkDetails::version));
        Map<RemarkId, List<RemarkDetails>> found = new HashMap<>();
        byVersion.forEach((version, said) -> {
            List<RemarkDetails> onLines = onLines(reader, version, said);
            for (RemarkDetails one : said) {
                List<RemarkDetails> around = one.place().anchor() instanceof Anchor.Whole whole
                        ? remarks.on(reader, version, whole)
                        : onLines;
                found.put(
                        one.id(),
                        around.stream()
                                .filter(other -> BEFORE_THE_STATE.contains(other.state())
                                        && !other.speakers().contains(association)
                                        && isOnTheSame(one, other)
                                        && !oppose(one.kind(), other.kind()))
                                .distinct()
                                .toList());
            }
        });
        return found;
    }

    /** Asked once for each run of lines, however many remarks stand in it. */
    private List<RemarkDetails> onLines(Viewer reader, PlanVersionId version, List<RemarkDetails> said) {
        List<RemarkDetails> passages = said.stream()
                .filter(one -> one.place().target() == Target.PASSAGE)
                .sorted(Comparator.comparingInt(one -> one.place().firstLine()))
                .toList();
        List<RemarkDetails> all = new ArrayList<>();
        for (int i = 0; i < passages.size(); ) {
            int first = passages.get(i).place().firstLine();
            int last = passages.get(i).place().lastLine();
            for (i++; i < passages.size() && passages.get(i).place().firstLine() <= last + 1; i++) {
                last = Math.max(last, passages.get(i).place().lastLine());
            }
            all.addAll(remarks.touching(reader, version, first, last));
        }
        return all;
    }

    private static boolean isOnTheSame(RemarkDetails one, RemarkDetails other) {
        if (one.place().target() != other.place().target()) {
            return false;
        }
        return one.place().target() != Target.PASSAGE
                || one.place().firstLine() <= other.place().lastLine()
                        && other.place().firstLine() <= one.place().lastLine();
    }

    /** Whoever supports a text and whoever wants another one; a question or a figure opposes nothing. */
    private static boolean oppose(@Nullable RemarkKind one, @Nullable RemarkKind other) {
        return one == RemarkKind.SUPPORT && wantsAnotherText(other)
                || other == RemarkKind.SUPPORT && wantsAnotherText(one);
    }

    private static boolean wantsAnotherText(@Nullable RemarkKind kind) {
        return kind != null && WANTS_ANOTHER_TEXT.contains(kind);
    }
}
