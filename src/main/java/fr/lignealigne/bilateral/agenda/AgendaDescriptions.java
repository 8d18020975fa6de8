package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells points to viewers. A point about a remark is there only for whoever may read that remark; one that a decision gave
 * birth to only for the State until the answer is released. Ranks are those of what is told, so that no gap tells.
 */
@Component
class AgendaDescriptions {

    private final AgendaTable table;
    private final Remarks remarks;
    private final Organisations organisations;

    AgendaDescriptions(AgendaTable table, Remarks remarks, Organisations organisations) {
        this.table = table;
        this.remarks = remarks;
        this.organisations = organisations;
    }

    /** The points that this viewer may know, in order. */
    List<AgendaRow> seen(Viewer viewer, MeetingStanding meeting) {
        List<AgendaRow> all = table.of(meeting.id());
        Map<RemarkId, RemarkDetails> readable = readable(viewer, all);
        return all.stream().filter(point -> isSeen(viewer, point, readable)).toList();
    }

    List<AgendaPoint> points(Viewer viewer, MeetingStanding meeting) {
        List<AgendaRow> all = table.of(meeting.id());
        Map<RemarkId, RemarkDetails> readable = readable(viewer, all);
        Map<OrganisationId, String> names = organisations.list().stream()
                .collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::shortName));
        List<AgendaPoint> told = new ArrayList<>();
        for (AgendaRow point : all) {
            if (isSeen(viewer, point, readable)) {
                told.add(new AgendaPoint(
                        point.id(),
                        told.size() + 1,
                        point.title(),
                        point.remark(),
                        point.origin(),
                        point.minutes(),
                        point.inWriting(),
                        point.addedBy(),
                        names.getOrDefault(point.addedBy(), ""),
                        isTheStatesOwn(point, readable),
                        AgendaAccess.mayTakeOff(viewer, meeting, point.addedBy().equals(meeting.association()))));
            }
        }
        return List.copyOf(told);
    }

    private Map<RemarkId, RemarkDetails> readable(Viewer viewer, List<AgendaRow> points) {
        List<RemarkId> about =
                points.stream().map(AgendaRow::remark).filter(Objects::nonNull).toList();
        return about.isEmpty()
                ? Map.of()
                : remarks.those(viewer, about).stream()
                        .collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
    }

    private static boolean isSeen(Viewer viewer, AgendaRow point, Map<RemarkId, RemarkDetails> readable) {
        return (point.remark() == null || readable.containsKey(point.remark()))
                && (!isTheStatesOwn(point, readable) || AgendaAccess.mayKnowUnreleased(viewer));
    }

    static boolean isTheStatesOwn(AgendaRow point, Map<RemarkId, RemarkDetails> readable) {
        RemarkDetails remark = point.remark() == null ? null : readable.get(point.remark());
        return point.origin() == PointOrigin.DECISION && (remark == null || remark.state() != RemarkState.ANSWERED);
    }
}
