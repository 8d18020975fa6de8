package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The State puts minutes before the association, takes them up again after its observations, validates them, and
 * corrects them in another version. What was validated never changes.
 */
@Service
@Transactional
public class HandingOverMinutes {

    /** Days that an association has to answer, unless said otherwise. */
    public static final int USUAL_DAYS = 15;

    public static final int MOST_DAYS = 90;

    /** Days that a text leaves at least which comes back to the association: a day of silence must not cover what it objected to. */
    public static final int FEWEST_DAYS_AGAIN = 7;

    private final MinutesTable table;
    private final MinutesPointTable points;
    private final AttendanceTable attendance;
    private final MinutesDescriptions descriptions;
    private final ChangingMinutes changing;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HandingOverMinutes(
            MinutesTable table,
            MinutesPointTable points,
            AttendanceTable attendance,
            MinutesDescriptions descriptions,
            ChangingMinutes changing,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.points = points;
        this.attendance = attendance;
        this.descriptions = descriptions;
        this.changing = changing;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts them before the association.
     *
     * @param until the last day on which it is asked to answer, in Paris
     */
    public void put(Viewer viewer, MinutesAsRead read, LocalDate until) {
        MinutesId id = read.id();
        MinutesHead head = in(viewer, id, MinutesState.WRITING);
        refuseUnlessStill(head, read);
        refuseUnlessInTime(head, until);
        if (points.of(id).isEmpty()) {
            throw new MinutesRefused("minutes.empty");
        }
        if (points.of(id).stream().anyMatch(point -> point.outcome() == null)) {
            throw new MinutesRefused("minutes.outcome.missing");
        }
        if (attendance.of(id).stream().anyMatch(one -> one.presence() == null)) {
            throw new MinutesRefused("minutes.presence.missing");
        }
        MinutesAccess.Standing before = descriptions.standing(head);
        changing.to(before, head.put(until, clock.instant()));
        events.publishEvent(new MinutesPut(id, head.meeting(), before.meeting().association(), viewer.person()));
    }

    /** Takes the text up again after the association's observations; it is put to it anew. */
    public void rewrite(Viewer viewer, MinutesAsRead read) {
        MinutesHead head = in(viewer, read.id(), MinutesState.OBSERVED);
        refuseUnlessStill(head, read);
        changing.to(descriptions.standing(head), head.rewritten());
    }

    /** Freezes them, with the association's observations annexed or, once its time is over, with its silence told. */
    public void validate(Viewer viewer, MinutesAsRead read) {
        MinutesId id = read.id();
        MinutesHead head = known(viewer, id);
        if (head.state() != MinutesState.VALIDATED) {
            refuseUnlessStill(head, read);
        }
        Ending ending = switch (head.state()) {
            case OBSERVED -> Ending.DISAGREED;
            case PUT -> {
                if (!descriptions.isOverdue(head)) {
                    throw new MinutesRefused("minutes.tooEarly");
                }
                yield Ending.SILENT;
            }
            case WRITING -> throw new MinutesRefused("minutes.notPut");
            case VALIDATED -> throw new MinutesRefused("minutes.frozen");
        };
        MinutesAccess.Standing before = descriptions.standing(head);
        changing.to(before, head.validated(ending, clock.instant()));
        events.publishEvent(
                new MinutesValidated(id, head.meeting(), before.meeting().association(), ending, viewer.person()));
    }

    /** Begins another version of what was validated; that one stands until the other is validated. */
    public MinutesId correct(Viewer viewer, MinutesId id) {
        MinutesHead head = known(viewer, id);
        MinutesHead latest = table.of(head.meeting()).getFirst();
        if (latest.state() != MinutesState.VALIDATED) {
            throw new MinutesRefused("minutes.notValidated");
        }
        MinutesHead next = MinutesHead.begun(new MinutesId(UUID.randomUUID()), head.meeting(), latest.version() + 1);
        table.add(next, clock.instant());
        points.copy(latest.id(), next.id());
        attendance.copy(latest.id(), next.id());
        MinutesAccess.Standing standing = descriptions.standing(next);
        events.publishEvent(new MinutesChanged(standing, standing));
        events.publishEvent(new MinutesCorrectionBegun(
                next.id(), head.meeting(), standing.meeting().association(), viewer.person()));
        return next.id();
    }

    /** How many days minutes leave the association at least that were put so often before, in this version. */
    public static int fewestDays(int round, int version) {
        return round > 0 || version > 1 ? FEWEST_DAYS_AGAIN : 1;
    }

    private void refuseUnlessInTime(MinutesHead head, LocalDate until) {
        LocalDate today = descriptions.today();
        if (!until.isAfter(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Invalid("minutes.until.outside", MOST_DAYS);
        }
        int fewest = fewestDays(head.round(), head.version());
        if (until.isBefore(today.plusDays(fewest))) {
            throw new Invalid("minutes.until.again", fewest);
        }
    }

    private MinutesHead in(Viewer viewer, MinutesId id, MinutesState state) {
        MinutesHead head = known(viewer, id);
        if (head.state() != state) {
            throw new MinutesRefused(
                    head.state() == MinutesState.VALIDATED ? "minutes.frozen" : "minutes.changedMeanwhile");
        }
        return head;
    }

    /** What a colleague wrote, or the association, since this page was read is read first. */
    private void refuseUnlessStill(MinutesHead head, MinutesAsRead read) {
        MinutesAsRead now =
                MinutesAsRead.of(head.id(), head.state(), head.round(), points.of(head.id()), attendance.of(head.id()));
        if (!now.equals(read)) {
            throw new MinutesRefused("minutes.changedMeanwhile");
        }
    }

    /** Under a lock; whoever may not read them finds none. */
    private MinutesHead known(Viewer viewer, MinutesId id) {
        MinutesHead head = table.hold(id).orElseThrow(NotFound::new);
        if (!MinutesAccess.mayRead(viewer, descriptions.standing(head))) {
            throw new NotFound();
        }
        NotAllowed.unless(MinutesAccess.mayWrite(viewer));
        return head;
    }
}
