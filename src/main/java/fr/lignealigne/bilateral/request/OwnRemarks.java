package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Invalid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an exchange can be about: the remarks that an association deposited, with the measure each stands in. */
@Service
@Transactional(readOnly = true)
public class OwnRemarks {

    private static final int MOST = 500;
    private static final Set<RemarkState> BEFORE_THE_STATE =
            EnumSet.of(RemarkState.DEPOSITED, RemarkState.UNDER_REVIEW, RemarkState.DECIDED, RemarkState.ANSWERED);

    private final Remarks remarks;
    private final Versions versions;

    OwnRemarks(Remarks remarks, Versions versions) {
        this.remarks = remarks;
        this.versions = versions;
    }

    /** @param measureTitle empty outside measures */
    public record Choice(RemarkDetails remark, String versionLabel, String measureTitle) {}

    /** Those of the viewer's own association, the latest version first, by line. */
    public List<Choice> ofOwn(Viewer viewer) {
        NotAllowed.unless(RequestAccess.mayAskForItself(viewer));
        return of(viewer, viewer.organisation());
    }

    /** Those that the State may name to this association. */
    public List<Choice> toName(Viewer viewer, OrganisationSummary association) {
        NotAllowed.unless(RequestAccess.mayNameRemarksOf(viewer, association));
        return of(viewer, association.id());
    }

    private List<Choice> of(Viewer viewer, OrganisationId association) {
        RemarkFilter filter = RemarkFilter.NONE.ofOrganisation(association).inStates(BEFORE_THE_STATE);
        List<Choice> choices = new ArrayList<>();
        for (VersionSummary version : versions.list(viewer).reversed()) {
            List<RemarkDetails> found = remarks.list(viewer, version.id(), filter, 0, MOST);
            if (!found.isEmpty()) {
                PlanText text = versions.text(viewer, version.id());
                found.forEach(remark -> choices.add(new Choice(remark, version.label(), measure(text, remark))));
            }
        }
        return List.copyOf(choices);
    }

    /** How a remark of a request is named, where the viewer reads its version. */
    public Choice named(Viewer viewer, RemarkDetails remark) {
        NotAllowed.unless(RequestAccess.mayOpen(viewer));
        VersionSummary version = versions.get(viewer, remark.version());
        return new Choice(remark, version.label(), measure(versions.text(viewer, remark.version()), remark));
    }

    private static String measure(PlanText text, RemarkDetails remark) {
        return text.measureAt(remark.place().firstLine()).map(Measure::title).orElse("");
    }

    /** Refuses what this association did not deposit; what it deposited and took back is refused too. */
    void require(Viewer viewer, OrganisationId association, Collection<RemarkId> wanted) {
        List<RemarkDetails> read = wanted.isEmpty() ? List.of() : remarks.those(viewer, wanted);
        boolean fits = read.size() == wanted.size()
                && read.stream()
                        .allMatch(remark -> BEFORE_THE_STATE.contains(remark.state())
                                && remark.speakers().contains(association));
        if (!fits) {
            throw new Invalid("request.remark.notDeposited");
        }
    }
}
