package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which remarks a meeting can be about, and how they are named on an agenda. */
@Component
class Discussable {

    private static final Set<RemarkState> BEFORE_THE_STATE =
            EnumSet.of(RemarkState.DEPOSITED, RemarkState.UNDER_REVIEW, RemarkState.DECIDED, RemarkState.ANSWERED);

    private final Remarks remarks;
    private final OwnRemarks named;
    private final Requests requests;

    Discussable(Remarks remarks, OwnRemarks named, Requests requests) {
        this.remarks = remarks;
        this.named = named;
        this.requests = requests;
    }

    /** Refuses what this association did not deposit or took back, and what the viewer may not read. */
    RemarkDetails require(Viewer viewer, OrganisationId association, RemarkId remark) {
        return remarks.those(viewer, List.of(remark)).stream()
                .filter(one -> mayBeTalkedAbout(one, association))
                .findFirst()
                .orElseThrow(() -> new AgendaRefused("agenda.remark.notDeposited"));
    }

    static boolean mayBeTalkedAbout(RemarkDetails remark, OrganisationId association) {
        return BEFORE_THE_STATE.contains(remark.state()) && remark.speakers().contains(association);
    }

    /** What the request says from which the meeting was made. */
    List<RemarkDetails> requested(Viewer viewer, MeetingId meeting) {
        return requests.ofMeeting(viewer, meeting).map(RequestDetails::remarks).orElse(List.of());
    }

    /** « V1, l. 212-218 : Mesure 4 », without a word of the remark. */
    String title(Viewer viewer, RemarkDetails remark) {
        return title(named.named(viewer, remark));
    }

    static String title(OwnRemarks.Choice choice) {
        String place = choice.versionLabel() + ", " + choice.remark().place().name(Locale.FRENCH);
        String whole = choice.measureTitle().isEmpty() ? place : place + "\u00a0: " + choice.measureTitle();
        return whole.length() <= AgendaPoint.LONGEST_TITLE
                ? whole
                : whole.substring(0, AgendaPoint.LONGEST_TITLE - 1) + "…";
    }
}
