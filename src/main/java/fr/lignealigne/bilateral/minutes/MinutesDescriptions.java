package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingStanding;
import fr.lignealigne.bilateral.MeetingStandings;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells minutes to those who may read them; the remark of a point only to who may read that remark. */
@Component
class MinutesDescriptions {

    private final MinutesTable table;
    private final MinutesPointTable points;
    private final AttendanceTable attendance;
    private final MeetingStandings meetings;
    private final Organisations organisations;
    private final Remarks remarks;
    private final Clock clock;

    MinutesDescriptions(
            MinutesTable table,
            MinutesPointTable points,
            AttendanceTable attendance,
            MeetingStandings meetings,
            Organisations organisations,
            Remarks remarks,
            Clock clock) {
        this.table = table;
        this.points = points;
        this.attendance = attendance;
        this.meetings = meetings;
        this.organisations = organisations;
        this.remarks = remarks;
        this.clock = clock;
    }

    MinutesAccess.Standing standing(MinutesHead head) {
        return standing(head, meetings.find(head.meeting()).orElseThrow(NotFound::new));
    }

    MinutesAccess.Standing standing(MinutesHead head, MeetingStanding meeting) {
        Set<OrganisationId> present = attendance.of(head.id()).stream()
                .filter(one -> one.presence() == Presence.PRESENT)
                .map(Attendee::organisation)
                .collect(Collectors.toSet());
        return new MinutesAccess.Standing(meeting, head.state(), head.round(), head.ending(), present);
    }

    /** The versions that this viewer may know of, the latest first. */
    List<MinutesHead> known(Viewer viewer, MeetingId meeting) {
        return table.of(meeting).stream()
                .filter(head -> isKnown(viewer, standing(head)))
                .toList();
    }

    private static boolean isKnown(Viewer viewer, MinutesAccess.Standing standing) {
        return MinutesAccess.mayRead(viewer, standing) || MinutesAccess.mayKnowOfRewriting(viewer, standing);
    }

    Optional<MinutesDetails> details(Viewer viewer, MinutesHead head) {
        MinutesAccess.Standing standing = standing(head);
        if (!isKnown(viewer, standing)) {
            return Optional.empty();
        }
        boolean isRead = MinutesAccess.mayRead(viewer, standing);
        boolean isLatest = known(viewer, head.meeting()).getFirst().id().equals(head.id());
        return Optional.of(new MinutesDetails(
                head.id(),
                head.meeting(),
                standing.meeting().slot().startsAt(),
                standing.meeting().association(),
                organisations.get(standing.meeting().association()).shortName(),
                head.version(),
                isLatest,
                head.state(),
                head.round(),
                head.putAt(),
                head.until(),
                head.ending(),
                head.validatedAt(),
                isRead ? points(viewer, head.id()) : List.of(),
                isRead ? attendance.of(head.id()) : List.of(),
                acts(viewer, head, standing.meeting(), isLatest)));
    }

    private List<MinutesPoint> points(Viewer viewer, MinutesId id) {
        List<MinutesPoint> all = points.of(id);
        List<RemarkId> about =
                all.stream().map(MinutesPoint::remark).filter(Objects::nonNull).toList();
        Set<RemarkId> readable = about.isEmpty()
                ? Set.of()
                : remarks.those(viewer, about).stream().map(RemarkDetails::id).collect(Collectors.toSet());
        return all.stream()
                .map(point ->
                        point.remark() == null || readable.contains(point.remark()) ? point : point.withoutRemark())
                .toList();
    }

    private Set<MinutesAct> acts(Viewer viewer, MinutesHead head, MeetingStanding meeting, boolean isLatest) {
        Set<MinutesAct> acts = EnumSet.noneOf(MinutesAct.class);
        if (MinutesAccess.mayWrite(viewer)) {
            switch (head.state()) {
                case WRITING -> acts.addAll(Set.of(MinutesAct.WRITE, MinutesAct.PUT));
                case PUT -> {
                    if (isOverdue(head)) {
                        acts.add(MinutesAct.VALIDATE);
                    }
                }
                case OBSERVED -> acts.addAll(Set.of(MinutesAct.REWRITE, MinutesAct.VALIDATE));
                case VALIDATED -> {
                    if (isLatest) {
                        acts.add(MinutesAct.CORRECT);
                    }
                }
            }
        }
        if (head.state() == MinutesState.PUT && MinutesAccess.mayAnswer(viewer, meeting)) {
            acts.addAll(Set.of(MinutesAct.AGREE, MinutesAct.OBSERVE));
        }
        return acts;
    }

    /** The day set has passed without an answer. */
    boolean isOverdue(MinutesHead head) {
        LocalDate until = head.until();
        return until != null && until.isBefore(today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
    }
}
