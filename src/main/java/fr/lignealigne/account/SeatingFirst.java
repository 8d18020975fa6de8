package fr.lignealigne.account;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.OneLine;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whether somebody can be the first holder of a role, and bringing them in. */
@Component
class SeatingFirst {

    private static final int LONGEST_NAME = 80;

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Granting granting;
    private final Seating seating;
    private final FirstSeatTable table;
    private final SeatChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeatingFirst(
            PersonRepository people,
            OrganisationRepository organisations,
            Granting granting,
            Seating seating,
            FirstSeatTable table,
            SeatChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.granting = granting;
        this.seating = seating;
        this.table = table;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** What was entered as it is kept, with the function of an account there; refuses a role that is given elsewhere. */
    FirstSeatDraft check(FirstSeatDraft draft) {
        if (!FirstSeatTable.ROLES.contains(draft.role())) {
            throw new Invalid("firstSeat.otherRole");
        }
        String function = OneLine.of(draft.function());
        String name = OneLine.of(draft.organisation());
        if (function.isEmpty() || name.isEmpty()) {
            throw new Invalid("firstSeat.incomplete");
        }
        if (function.length() > SeatFunction.LONGEST || name.length() > LONGEST_NAME) {
            throw new Invalid("firstSeat.tooLong", SeatFunction.LONGEST, LONGEST_NAME);
        }
        String email = EmailAddress.of(draft.email());
        return new FirstSeatDraft(
                draft.role(),
                email,
                people.findByEmail(email)
                        .filter(known -> sitsThere(known, draft.role(), name))
                        .map(known -> known.viewer().function())
                        .orElse(function),
                known(draft.role(), name).map(Organisation::shortName).orElse(name));
    }

    boolean isNew(Role role, String organisation) {
        return known(role, organisation).isEmpty();
    }

    /** A coordinator sits in the Collective's own organisation, of which there is one; the others in a State body. */
    private Optional<Organisation> known(Role role, String name) {
        return role == Role.COLLECTIVE_COORDINATOR
                ? organisations.findFirstByKindOrderByCode(OrganisationKind.COLLECTIVE)
                : organisations.findAll().stream()
                        .filter(one -> one.kind() == OrganisationKind.STATE)
                        .filter(one -> Stream.of(
                                        one.shortName(),
                                        one.summary().name(),
                                        one.summary().code())
                                .anyMatch(name::equalsIgnoreCase))
                        .findFirst();
    }

    private boolean sitsThere(Person person, Role role, String organisation) {
        return known(role, organisation)
                .filter(there -> there.id().equals(person.organisation()))
                .isPresent();
    }

    /** Whose seat is nobody's: they never came in, and it was given by these two or gives nothing. */
    private boolean mayBeMoved(Person known) {
        Set<Role> held = table.held();
        return known.passwordHash() == null
                && known.roles().stream()
                        .allMatch(role ->
                                role == Role.OBSERVER || FirstSeatTable.ROLES.contains(role) && !held.contains(role));
    }

    /**
     * Refuses one of the two who name, which the journal tells, and whoever has an account that this seat does not go
     * with: of another organisation, of an administrator, shut out or contested. A wrong organisation is mended as a
     * wrong address is, until somebody came in.
     */
    void refuseWhoCannotBe(Viewer viewer, FirstSeatDraft draft, Set<PersonId> naming) {
        people.findByEmail(draft.email()).ifPresent(known -> {
            if (naming.contains(known.id())) {
                events.publishEvent(new RoleRefused(known.id(), draft.role(), viewer.person()));
                throw new Invalid("firstSeat.self");
            }
            Granting.refuseTheFrozen(known);
            boolean wasShutOut = !known.enabled() && known.passwordHash() != null;
            boolean goesThere = sitsThere(known, draft.role(), draft.organisation()) || mayBeMoved(known);
            if (wasShutOut || !goesThere || known.roles().contains(Role.ADMINISTRATOR)) {
                throw new Invalid("firstSeat.cannotBe");
            }
        });
    }

    /** Gives the seat; who was named before and never came in is shut out, for the address was wrong. */
    Person seat(Viewer by, FirstSeatDraft draft) {
        Organisation there = known(draft.role(), draft.organisation()).orElseGet(() -> found(by, draft));
        granting.checkTogether(Set.of(draft.role()), there.kind());
        Optional<Person> known = people.findByEmail(draft.email());
        known.filter(person -> !person.organisation().equals(there.id()))
                .ifPresent(strayed -> move(by, strayed, there, draft.function()));
        known.ifPresent(person -> seating.promote(by, person, draft.role()));
        Person first =
                known.orElseGet(() -> seating.seat(by, draft.email(), draft.function(), there, Set.of(draft.role())));
        people.holders(draft.role()).stream()
                .filter(other -> !other.id().equals(first.id()) && other.enabled())
                .forEach(mistyped -> {
                    mistyped.shutOut(clock.instant());
                    events.publishEvent(new PersonDisabled(mistyped.id(), mistyped.email(), by.person()));
                    changes.note(mistyped.changed(SeatAct.SHUT_OUT, Set.copyOf(mistyped.roles()), by.person()));
                });
        return first;
    }

    private void move(Viewer by, Person strayed, Organisation there, String function) {
        OrganisationId from = strayed.organisation();
        changes.note(strayed.changed(SeatAct.LEFT, Set.copyOf(strayed.roles()), by.person()));
        strayed.moveTo(there, function, Set.of());
        events.publishEvent(new PersonMoved(strayed.id(), strayed.email(), from, there.id(), by.person()));
    }

    private Organisation found(Viewer by, FirstSeatDraft draft) {
        boolean collective = draft.role() == Role.COLLECTIVE_COORDINATOR;
        OrganisationKind kind = collective ? OrganisationKind.COLLECTIVE : OrganisationKind.STATE;
        Organisation made = organisations.saveAndFlush(new Organisation(new OrganisationDraft(
                organisations.freeCode(collective ? "COLLECTIF" : draft.role().name()),
                draft.organisation(),
                draft.organisation(),
                kind,
                collective)));
        events.publishEvent(new OrganisationRegistered(made.id(), by.person()));
        return made;
    }
}
