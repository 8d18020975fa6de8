package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandings;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.NotFound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may become a point of a meeting: what was asked for first, then what decisions and the last meeting left open. */
@Service
@Transactional(readOnly = true)
public class AgendaSuggestions {

    private final MeetingStandings meetings;
    private final AgendaDescriptions descriptions;
    private final Discussable discussable;
    private final AgendaQueries queries;
    private final OwnRemarks ownRemarks;
    private final Remarks remarks;
    private final Organisations organisations;
    private final List<LeftOver> leftOver;

    AgendaSuggestions(
            MeetingStandings meetings,
            AgendaDescriptions descriptions,
            Discussable discussable,
            AgendaQueries queries,
            OwnRemarks ownRemarks,
            Remarks remarks,
            Organisations organisations,
            List<LeftOver> leftOver) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.discussable = discussable;
        this.queries = queries;
        this.ownRemarks = ownRemarks;
        this.remarks = remarks;
        this.organisations = organisations;
        this.leftOver = leftOver;
    }

    /** For whoever may write this agenda; what is on it as they see it is left out. */
    public List<Suggestion> of(Viewer viewer, MeetingId id) {
        MeetingStanding meeting = meetings.find(id)
                .filter(one -> AgendaAccess.mayRead(viewer, one))
                .orElseThrow(NotFound::new);
        if (!AgendaAccess.mayWrite(viewer, meeting)) {
            return List.of();
        }
        Set<Object> known = new HashSet<>();
        descriptions.seen(viewer, meeting).forEach(point -> known.add(key(point.title(), point.remark())));
        List<Suggestion> found = new ArrayList<>();
        discussable.requested(viewer, id).stream()
                .filter(remark -> Discussable.mayBeTalkedAbout(remark, meeting.association()))
                .forEach(remark ->
                        add(found, known, told(Suggestion.Kind.REQUESTED, discussable.title(viewer, remark), remark)));
        if (AgendaAccess.mayKnowUnreleased(viewer)) {
            List<RemarkId> toDiscuss = queries.toDiscuss(meeting.association());
            (toDiscuss.isEmpty() ? List.<RemarkDetails>of() : remarks.those(viewer, toDiscuss))
                    .forEach(remark -> add(
                            found, known, told(Suggestion.Kind.TO_DISCUSS, discussable.title(viewer, remark), remark)));
        }
        leftOver.stream()
                .flatMap(room -> room.before(viewer, meeting).stream())
                .forEach(point -> add(
                        found, known, new Suggestion(Suggestion.Kind.LEFT_OVER, point.title(), point.remark(), "")));
        deposited(viewer, meeting).stream()
                .filter(choice -> Discussable.mayBeTalkedAbout(choice.remark(), meeting.association()))
                .forEach(choice ->
                        add(found, known, told(Suggestion.Kind.DEPOSITED, Discussable.title(choice), choice.remark())));
        return List.copyOf(found);
    }

    private List<OwnRemarks.Choice> deposited(Viewer viewer, MeetingStanding meeting) {
        if (meeting.isOfTheAssociationOf(viewer)) {
            return ownRemarks.ofOwn(viewer);
        }
        OrganisationSummary association = organisations.get(meeting.association());
        return viewer.preparesTheAnswer() ? ownRemarks.toName(viewer, association) : List.of();
    }

    private static Suggestion told(Suggestion.Kind kind, String title, RemarkDetails remark) {
        return new Suggestion(kind, title, remark.id(), remark.body());
    }

    private static void add(List<Suggestion> found, Set<Object> known, Suggestion one) {
        if (known.add(key(one.title(), one.remark()))) {
            found.add(one);
        }
    }

    private static Object key(String title, @Nullable RemarkId remark) {
        return remark == null ? title : remark;
    }
}
