package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.TimeZones;
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
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells minutes to those who may read them; a point about a remark, besides both sides, only to who may read that remark. */
@Component
class MinutesDescriptions {

    private final MinutesTable table;
    private final MinutesPointTable points;
    private final AttendanceTable attendance;
    private final MeetingStandings meetings;
    private final Organisations organisations;
    private final TimeZones zones;
    private final Remarks remarks;
    private final Clock clock;

    MinutesDescriptions(
            MinutesTable table,
            MinutesPointTable points,
            AttendanceTable attendance,
            MeetingStandings meetings,
            Organisations organisations,
            TimeZones zones,
            Remarks remarks,
            Clock clock) {
        this.table = table;
        this.points = points;
        this.attendance = attendance;
        this.meetings = meetings;
        this.organisations = organisations;
        this.zones = zones;
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

    /** Of many versions at once; those that are not there any more are left out. */
    Map<MinutesId, MinutesAccess.Standing> standings(Set<MinutesId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<MinutesHead> heads = table.those(ids);
        Map<MeetingId, MeetingStanding> of =
                meetings.those(heads.stream().map(MinutesHead::meeting).toList());
        Map<MinutesId, Set<OrganisationId>> present = attendance.present(ids);
        return heads.stream()
                .collect(Collectors.toMap(
                        MinutesHead::id,
                        head -> new MinutesAccess.Standing(
                                Objects.requireNonNull(of.get(head.meeting())),
                                head.state(),
                                head.round(),
                                head.ending(),
                                present.getOrDefault(head.id(), Set.of()))));
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
        boolean isOfThem = MinutesAccess.mayKnowRounds(viewer, standing);
        List<MinutesId> known =
                known(viewer, head.meeting()).stream().map(MinutesHead::id).toList();
        boolean isLatest = known.getFirst().equals(head.id());
        return Optional.of(new MinutesDetails(
                head.id(),
                head.meeting(),
                standing.meeting().slot(),
                standing.meeting().association(),
                organisations.get(standing.meeting().association()).shortName(),
                zones.of(standing.meeting().association()),
                known.size() - known.indexOf(head.id()),
                isLatest,
                head.state(),
                isOfThem ? head.round() : 0,
                isOfThem ? head.putAt() : null,
                isOfThem ? head.until() : null,
                head.ending(),
                head.validatedAt(),
                isRead ? points(viewer, head, standing, isOfThem) : List.of(),
                isRead ? List.of() : observed(head.id()),
                isRead ? attendance.of(head.id()) : List.of(),
                acts(viewer, head, standing.meeting(), isLatest)));
    }

    /** The latest version whose words this viewer may read. */
    Optional<MinutesHead> read(Viewer viewer, MeetingId meeting) {
        return table.of(meeting).stream()
                .filter(head -> MinutesAccess.mayRead(viewer, standing(head)))
                .findFirst();
    }

    /** The points of minutes that this viewer reads, without those about a remark that they may not read. */
    List<MinutesPoint> whollyRead(Viewer viewer, MinutesId id) {
        List<MinutesPoint> all = points.of(id);
        Set<RemarkId> readable = readableOf(viewer, all);
        return all.stream()
                .filter(point -> point.remark() == null || readable.contains(point.remark()))
                .toList();
    }

    /** Of these minutes, the points about a remark that this viewer may not read. */
    Set<UUID> hidden(Viewer viewer, Map<MinutesId, MinutesAccess.Standing> of) {
        List<MinutesId> others = of.entrySet().stream()
                .filter(one -> !isTheirs(viewer, one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (others.isEmpty()) {
            return Set.of();
        }
        Map<UUID, RemarkId> about = points.remarks(others);
        Set<RemarkId> readable = readable(viewer, about.values());
        return about.entrySet().stream()
                .filter(one -> !readable.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Both sides have the whole of what they said to each other, whatever became of the remarks since. */
    private static boolean isTheirs(Viewer viewer, MinutesAccess.Standing standing) {
        return MinutesAccess.mayWrite(viewer) || standing.meeting().isOfTheAssociationOf(viewer);
    }

    /** The title of a point about a remark tells its place: whoever may not read the remark does not see the point. */
    private List<MinutesPoint> points(
            Viewer viewer, MinutesHead head, MinutesAccess.Standing standing, boolean isOfThem) {
        List<MinutesPoint> told;
        if (isTheirs(viewer, standing)) {
            List<MinutesPoint> all = points.of(head.id());
            Set<RemarkId> readable = readableOf(viewer, all);
            told = all.stream()
                    .map(point ->
                            point.remark() == null || readable.contains(point.remark()) ? point : point.withoutRemark())
                    .toList();
        } else {
            told = whollyRead(viewer, head.id());
        }
        return isOfThem ? told : told.stream().map(MinutesPoint::withoutEarlier).toList();
    }

    private List<MinutesDetails.Observed> observed(MinutesId id) {
        Map<UUID, List<Observation>> observations = points.observations(id);
        return points.of(id).stream()
                .map(point -> new MinutesDetails.Observed(
                        point.title(), observations.getOrDefault(point.id().value(), List.of())))
                .filter(one -> !one.observations().isEmpty())
                .toList();
    }

    private Set<RemarkId> readableOf(Viewer viewer, List<MinutesPoint> all) {
        return readable(
                viewer,
                all.stream().map(MinutesPoint::remark).filter(Objects::nonNull).toList());
    }

    private Set<RemarkId> readable(Viewer viewer, Collection<RemarkId> about) {
        return about.isEmpty()
                ? Set.of()
                : remarks.those(viewer, about).stream().map(RemarkDetails::id).collect(Collectors.toSet());
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
