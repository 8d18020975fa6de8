package fr.lignealigne.collective;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the members of the Collective let each other read of a version: drafts they shared, and deposited remarks that
 * they opened to the others. Never a draft that was not shared, not even the viewer's own.
 */
@Service
@Transactional(readOnly = true)
public class Voices {

    private final CollectiveQueries queries;
    private final Remarks remarks;
    private final Versions versions;
    private final Organisations organisations;

    Voices(CollectiveQueries queries, Remarks remarks, Versions versions, Organisations organisations) {
        this.queries = queries;
        this.remarks = remarks;
        this.versions = versions;
        this.organisations = organisations;
    }

    /** The associations of the Collective, by name. */
    public List<OrganisationSummary> members(Viewer viewer) {
        NotAllowed.unless(CollectiveAccess.mayEnter(viewer));
        return organisations.list().stream()
                .filter(one -> one.collectiveMember() && one.kind() == OrganisationKind.ASSOCIATION)
                .toList();
    }

    /** Who spoke of which place, in the order of the text. */
    public List<Said> said(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(CollectiveAccess.mayEnter(viewer));
        versions.get(viewer, version);
        return queries.said(version);
    }

    /** What the members say of these lines. */
    public List<RemarkDetails> views(Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        NotAllowed.unless(CollectiveAccess.mayEnter(viewer));
        return shown(remarks.touching(viewer, version, firstLine, lastLine));
    }

    /** What the members say of a measure as a whole and of the fields of its sheet. */
    public List<RemarkDetails> views(Viewer viewer, PlanVersionId version, ItemId measure) {
        NotAllowed.unless(CollectiveAccess.mayEnter(viewer));
        List<RemarkDetails> said = new ArrayList<>(remarks.on(viewer, version, new Anchor.OnMeasure(measure)));
        Set<?> known = said.stream().map(RemarkDetails::id).collect(Collectors.toSet());
        for (SheetField field : SheetField.values()) {
            remarks.on(viewer, version, new Anchor.OnField(measure, field)).stream()
                    .filter(remark -> !known.contains(remark.id()))
                    .forEach(said::add);
        }
        return shown(said);
    }

    private List<RemarkDetails> shown(List<RemarkDetails> readable) {
        Set<OrganisationId> members = organisations.list().stream()
                .filter(OrganisationSummary::collectiveMember)
                .map(OrganisationSummary::id)
                .collect(Collectors.toSet());
        return readable.stream()
                .filter(remark -> members.contains(remark.organisation()) && isOpen(remark))
                .toList();
    }

    private static boolean isOpen(RemarkDetails remark) {
        RemarkState state = remark.state();
        return state == RemarkState.SHARED
                || state == RemarkState.ANSWERED
                || state.isBeforeTheState() && remark.openToCollective();
    }
}
