package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contesting a seat in one's own association: it is frozen at once, until the coordinator keeps or takes it, or the
 * lead who contested takes that back. Whoever contests must lead at that moment, so one active lead always stays.
 */
@Service
public class Contests {

    private final SeatContestRepository repository;
    private final PersonRepository people;
    private final Granting granting;
    private final FreshProof proof;
    private final SeatChanges changes;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Contests(
            SeatContestRepository repository,
            PersonRepository people,
            Granting granting,
            FreshProof proof,
            SeatChanges changes,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.people = people;
        this.granting = granting;
        this.proof = proof;
        this.changes = changes;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** The contests that wait: all for the coordinator, those of one's own association for its leads. */
    @Transactional(readOnly = true)
    public List<ContestSummary> waiting(Viewer viewer) {
        return repository.waiting().stream()
                .filter(contest ->
                        AccountAccess.maySettle(viewer) || AccountAccess.mayContest(viewer, contest.organisation()))
                .map(contest -> contest.summary(viewer, by(contest)))
                .toList();
    }

    private String by(SeatContest contest) {
        return people.findById(contest.contestedBy())
                .map(Person::viewer)
                .map(by -> by.function() + ", " + by.organisationName())
                .orElseGet(() -> Words.say(Locale.FRENCH, "departure.gone"));
    }

    /** How many this very viewer is to settle. */
    @Transactional(readOnly = true)
    public int countAwaiting(Viewer viewer) {
        return AccountAccess.maySettle(viewer)
                ? (int) repository.waiting().stream()
                        .filter(contest -> contest.maySettle(viewer))
                        .count()
                : 0;
    }

    /** Whether this viewer may contest that person's seat now. */
    public boolean mayContest(Viewer viewer, MemberSummary member) {
        return !viewer.person().equals(member.id())
                && AccountAccess.mayContest(viewer, member.organisation())
                && (member.state() == MemberState.ACTIVE || member.state() == MemberState.INVITED);
    }

    /** Contests a seat: its sessions end, its person stays out. */
    public void contest(Viewer viewer, PersonId id) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = people.findById(id.value()).orElseThrow(NotFound::new);
            NotAllowed.unless(!viewer.person().equals(id) && AccountAccess.mayContest(viewer, person.organisation()));
            Granting.refuseTheFrozen(person);
            if (!person.enabled()) {
                throw new Invalid("contest.out");
            }
            granting.refuseTheLast(person, person.roles());
            person.freeze(true);
            Person self = people.findById(viewer.person().value()).orElseThrow(NotFound::new);
            repository.saveAndFlush(new SeatContest(person, self, clock.instant()));
            events.publishEvent(new SeatContested(id, person.email(), person.organisation(), viewer.person()));
            changes.note(person.changed(SeatAct.CONTESTED, Set.copyOf(person.roles()), viewer.person()));
            return id;
        });
    }

    /** Takes one's own contest back; the person may come in again. */
    public void takeBack(Viewer viewer, PersonId id) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            SeatContest contest = repository.lock(id.value()).orElseThrow(NotFound::new);
            NotAllowed.unless(contest.isBy(viewer) && AccountAccess.mayContest(viewer, contest.organisation()));
            end(contest, SeatAct.CONTEST_TAKEN_BACK, viewer);
            events.publishEvent(new ContestTakenBack(id, viewer.person()));
            return id;
        });
    }

    /** Keeps the seat: the person may come in again. */
    public void keep(Viewer viewer, PersonId id) {
        settle(viewer, id, true);
    }

    /** Takes the seat: the person is shut out. */
    public void remove(Viewer viewer, PersonId id) {
        settle(viewer, id, false);
    }

    private void settle(Viewer viewer, PersonId id, boolean kept) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            SeatContest contest = repository.lock(id.value()).orElseThrow(NotFound::new);
            NotAllowed.unless(contest.maySettle(viewer));
            if (kept) {
                proof.refuseUnlessShown(viewer);
            }
            Person person = contest.person();
            end(contest, kept ? SeatAct.KEPT : SeatAct.REMOVED, viewer);
            events.publishEvent(new ContestSettled(id, kept, viewer.person()));
            if (!kept) {
                person.shutOut(clock.instant());
                events.publishEvent(new PersonDisabled(id, person.email(), viewer.person()));
            }
            return id;
        });
    }

    private void end(SeatContest contest, SeatAct act, Viewer viewer) {
        Person person = contest.person();
        person.freeze(false);
        repository.delete(contest);
        changes.note(person.changed(act, Set.copyOf(person.roles()), viewer.person()));
    }
}
