package fr.lignealigne.account;

import fr.lignealigne.shared.Invalid;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Bringing somebody in: a newcomer, or who was let go elsewhere; the link, the journal and the leads hear of it. */
@Component
class Seating {

    static final Duration LINK_LIFE = Duration.ofDays(7);

    private final PersonRepository people;
    private final Links links;
    private final SeatChanges changes;
    private final ApplicationEventPublisher events;

    Seating(PersonRepository people, Links links, SeatChanges changes, ApplicationEventPublisher events) {
        this.people = people;
        this.links = links;
        this.changes = changes;
        this.events = events;
    }

    /**
     * Refuses an address that has a seat; whether it is known elsewhere is told only to those who manage it there. Who
     * was shut out elsewhere may be brought into an association: one gives, the other let go. The State takes nobody
     * over that way, since shutting out is its administrators' too.
     */
    void refuseWhoIsSeated(Viewer viewer, String email, Organisation organisation) {
        people.findByEmail(email)
                .filter(known -> !mayBeTakenOver(known, organisation))
                .ifPresent(known -> {
                    throw AccountAccess.maySee(viewer, known.organisation())
                            ? new Invalid("invitation.known", email)
                            : new Invalid("invitation.elsewhere");
                });
    }

    private static boolean mayBeTakenOver(Person known, Organisation organisation) {
        return organisation.kind() != OrganisationKind.STATE
                && !known.enabled()
                && !known.frozen()
                && !known.organisation().equals(organisation.id());
    }

    /** Gives the seat and sends the link that opens it; who had a password elsewhere chooses a new one. */
    Person seat(Viewer by, String email, String function, Organisation organisation, Set<Role> roles) {
        Optional<Person> known = people.findByEmail(email);
        Person person = known.isPresent()
                ? takeOver(by, known.get(), function, organisation, roles)
                : people.saveAndFlush(new Person(email, function, organisation, roles));
        links.make(person, PersonInvited.Purpose.INVITATION, LINK_LIFE, by.person());
        roles.forEach(role -> events.publishEvent(new RoleGiven(person.id(), role, by.person())));
        changes.note(person.changed(SeatAct.GIVEN, roles, by.person()));
        return person;
    }

    private Person takeOver(Viewer by, Person person, String function, Organisation organisation, Set<Role> roles) {
        OrganisationId from = person.organisation();
        changes.note(person.changed(SeatAct.LEFT, Set.copyOf(person.roles()), by.person()));
        person.moveTo(organisation, function, roles);
        person.forgetPassword();
        person.letIn();
        events.publishEvent(new PersonMoved(person.id(), person.email(), from, organisation.id(), by.person()));
        return people.saveAndFlush(person);
    }

    /** Gives a role to somebody who already sits there; who was shut out comes in again by a new link alone. */
    void promote(Viewer by, Person colleague, Role role) {
        if (!colleague.enabled()) {
            colleague.letIn();
            colleague.forgetPassword();
            events.publishEvent(new PersonEnabled(colleague.id(), by.person()));
        }
        if (colleague.passwordHash() == null) {
            links.make(colleague, PersonInvited.Purpose.INVITATION, LINK_LIFE, by.person());
        }
        if (colleague.roles().add(role)) {
            events.publishEvent(new RoleGiven(colleague.id(), role, by.person()));
        }
        changes.note(colleague.changed(SeatAct.GIVEN, Set.of(role), by.person()));
    }
}
