package fr.lignealigne.synopsis.ui;

import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.synopsis.BlindSpots;
import fr.lignealigne.synopsis.SavedViews;
import fr.lignealigne.synopsis.Synopsis;
import fr.lignealigne.synopsis.SynopsisAxes;
import fr.lignealigne.synopsis.alike.AlikeRemarks;
import fr.lignealigne.synopsis.alike.RemarkGroups;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the pages of the consolidated reading ask. */
@Component
record SynopsisServices(
        Synopsis synopsis,
        SynopsisAxes axes,
        SavedViews savedViews,
        BlindSpots blindSpots,
        AlikeRemarks alike,
        RemarkGroups groups,
        Remarks remarks,
        Consultations consultations,
        Versions versions,
        Organisations organisations,
        List<SynopsisLinks> links,
        Clock clock) {

    /** The organisations that may speak in a consultation. */
    List<OrganisationSummary> speakers() {
        return organisations.list().stream()
                .filter(organisation -> organisation.kind() != OrganisationKind.STATE)
                .toList();
    }
}
