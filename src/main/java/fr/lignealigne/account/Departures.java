package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * A person leaves for good: address, function, factors and sessions go, a number stays, and what was written in the
 * organisation's name stays the organisation's. It cannot be undone, so that others can only do it to whoever has
 * been shut out for a week, which their leads were told.
 */
@Service
public class Departures {

    /** From the act of shutting out on. */
    private static final Duration UNDER_REVIEW = Duration.ofDays(7);

    private final PersonRepository people;
    private final Granting granting;
    private final Proving proving;
    private final SeatChanges changes;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Departures(
            PersonRepository people,
            Granting granting,
            Proving proving,
            SeatChanges changes,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.granting = granting;
        this.proving = proving;
        this.changes = changes;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Erases oneself; the last lead of an association, or the last who holds a wall, first gives it to somebody else. */
    public void leave(Viewer viewer, String password) {
        proving.prove(viewer, password);
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person self = found(viewer.person());
            Granting.refuseTheFrozen(self);
            refuseTheLast(self);
            return erase(self, clock.instant(), viewer.person());
        });
    }

    /** Whether this viewer may erase that person, who is shut out. */
    public boolean mayErase(Viewer viewer, MemberSummary member) {
        return !viewer.person().equals(member.id())
                && member.state() == MemberState.DISABLED
                && AccountAccess.mayDisable(viewer, member.organisation(), member.roles());
    }

    /** Erases somebody who has been shut out for a week, in which their leads could let them in again. */
    public void erase(Viewer viewer, PersonId id, String password) {
        attempts.read(() -> {
            NotAllowed.unless(mayErase(viewer, people.findById(id.value()).orElseThrow(NotFound::new)));
            return id;
        });
        proving.prove(viewer, password);
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = found(id);
            NotAllowed.unless(mayErase(viewer, person));
            Granting.refuseTheFrozen(person);
            if (person.enabled()) {
                throw new Invalid("departure.shutOutFirst");
            }
            Instant now = clock.instant();
            if (!person.isOutSince(now.minus(UNDER_REVIEW))) {
                throw new Invalid(
                        "departure.tooSoon",
                        FrenchDates.fullMoment(person.shutOutAt().orElse(now).plus(UNDER_REVIEW), Locale.FRENCH));
            }
            return erase(person, now, viewer.person());
        });
    }

    private static boolean mayErase(Viewer viewer, Person person) {
        return !viewer.person().equals(person.id())
                && AccountAccess.mayDisable(viewer, person.organisation(), person.roles());
    }

    /** Begins to count for whoever is shut out and was not counted yet. */
    public void count() {
        attempts.at(() -> {
            List<Person> uncounted = people.outSinceUnknown();
            uncounted.forEach(person -> person.countFrom(clock.instant()));
            return uncounted.size();
        });
    }

    /** Some of those who have been shut out since that moment, or longer, and whose seat nobody contests. */
    public List<PersonId> outSince(Instant moment, int most) {
        return attempts.read(() -> people.outSince(moment, Limit.of(most)).stream()
                .map(PersonId::new)
                .toList());
    }

    /** Erases whoever is still shut out since then; false when they were let in or erased meanwhile. */
    public boolean eraseWhoIsOut(PersonId id, Instant since) {
        return attempts.at(() -> people.lock(id.value())
                .filter(person -> person.isOutSince(since) && !person.frozen())
                .map(person -> erase(person, clock.instant(), null))
                .isPresent());
    }

    /** Erases again whoever a restored backup brought back; false when there is nobody to erase. */
    public boolean eraseAgain(PersonId id, Instant at) {
        return attempts.at(() ->
                people.lock(id.value()).map(person -> erase(person, at, null)).isPresent());
    }

    private PersonId erase(Person person, Instant at, @Nullable PersonId by) {
        // Nothing of where: whoever moved stands also in what their first organisation wrote.
        String sentence = Words.say(Locale.FRENCH, "departure.gone");
        PersonErased event = new PersonErased(
                person.id(),
                person.email(),
                person.function(),
                person.organisation(),
                person.organisationName(),
                sentence,
                at,
                by);
        if (by != null) {
            changes.note(person.changed(SeatAct.ERASED, Set.copyOf(person.roles()), by));
        }
        person.erase(sentence, at);
        people.saveAndFlush(person);
        events.publishEvent(event);
        return event.person();
    }

    private void refuseTheLast(Person leaving) {
        granting.refuseTheLast(leaving, leaving.roles());
        if (leaving.roles().contains(Role.ADMINISTRATOR)
                && people.lockHolders(Role.ADMINISTRATOR).stream().allMatch(leaving::equals)) {
            throw new Invalid("member.lastHolder");
        }
        if (leaving.roles().contains(Role.ASSOCIATION_LEAD)
                && people.lockHolders(Role.ASSOCIATION_LEAD).stream()
                        .filter(lead -> lead.organisation().equals(leaving.organisation()))
                        .filter(lead -> lead.passwordHash() != null)
                        .allMatch(leaving::equals)) {
            throw new Invalid("departure.lastLead");
        }
    }

    /** Locked: of two who erase the same person at once, the second finds nobody. */
    private Person found(PersonId id) {
        return people.lock(id.value()).orElseThrow(NotFound::new);
    }
}
