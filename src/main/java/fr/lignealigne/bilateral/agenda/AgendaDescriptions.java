package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells points to viewers. A point about a remark is there only for whoever may read that remark; one that a decision gave
 * birth to only for the State until the answer is released. Ranks are those of what is told, so that no gap tells.
 */
@Component
class AgendaDescriptions {

    private final AgendaTable table;
    private final AgendaQueries queries;
    private final Remarks remarks;
    private final Organisations organisations;

    AgendaDescriptions(AgendaTable table, AgendaQueries queries, Remarks remarks, Organisations organisations) {
        this.table = table;
        this.queries = queries;
        this.remarks = remarks;
        this.organisations = organisations;
    }

    /** The points that this viewer may know, in order. */
    List<AgendaRow> seen(Viewer viewer, MeetingStanding meeting) {
        List<AgendaRow> all = table.of(meeting.id());
        Set<RemarkId> readable = readable(viewer, all);
        Set<PointId> statesOwn = queries.statesOwn(all);
        return all.stream()
                .filter(point -> isSeen(viewer, point, readable, statesOwn))
                .toList();
    }

    List<AgendaPoint> points(Viewer viewer, MeetingStanding meeting) {
        List<AgendaRow> all = table.of(meeting.id());
        Set<RemarkId> readable = readable(viewer, all);
        Set<PointId> statesOwn = queries.statesOwn(all);
        Map<OrganisationId, String> names = organisations.list().stream()
                .collect(Collectors.toMap(OrganisationSummary::id, OrganisationSummary::shortName));
        List<AgendaPoint> told = new ArrayList<>();
        for (AgendaRow point : all) {
            if (isSeen(viewer, point, readable, statesOwn)) {
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
                        statesOwn.contains(point.id()),
                        AgendaAccess.mayTakeOff(viewer, meeting, point.addedBy().equals(meeting.association()))));
            }
        }
        return List.copyOf(told);
    }

    private Set<RemarkId> readable(Viewer viewer, List<AgendaRow> points) {
        List<RemarkId> about =
                points.stream().map(AgendaRow::remark).filter(Objects::nonNull).toList();
        return about.isEmpty()
                ? Set.of()
                : remarks.those(viewer, about).stream().map(RemarkDetails::id).collect(Collectors.toSet());
    }

    private static boolean isSeen(Viewer viewer, AgendaRow point, Set<RemarkId> readable, Set<PointId> statesOwn) {
        return (point.remark() == null || readable.contains(point.remark()))
                && (!statesOwn.contains(point.id()) || AgendaAccess.mayKnowUnreleased(viewer));
    }
}
