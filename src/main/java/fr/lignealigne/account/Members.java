package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the organisations, their roles, and whether they may sign in. */
@Service
public class Members {

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Granting granting;
    private final FreshProof proof;
    private final SeatChanges changes;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Members(
            PersonRepository people,
            OrganisationRepository organisations,
            Granting granting,
            FreshProof proof,
            SeatChanges changes,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.organisations = organisations;
        this.granting = granting;
        this.proof = proof;
        this.changes = changes;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** The people this viewer manages. */
    @Transactional(readOnly = true)
    public List<MemberSummary> list(Viewer viewer) {
        NotAllowed.unless(AccountAccess.mayManagePeople(viewer));
        return people.findAllWithRoles().stream()
                .filter(person -> AccountAccess.maySee(viewer, person.organisation()))
                .map(Person::summary)
                .toList();
    }

    /** The roles this viewer may give in that organisation. */
    public List<Role> givable(Viewer viewer, OrganisationSummary organisation) {
        return Arrays.stream(Role.values())
                .filter(role -> AccountAccess.fits(role, organisation.kind()))
                .filter(role -> AccountAccess.mayGive(viewer, role, organisation.id()))
                .toList();
    }

    /** Whether this viewer may shut that person out, or let them in again when they are out. */
    public boolean mayShutOutOrIn(Viewer viewer, MemberSummary member) {
        return !viewer.person().equals(member.id())
                && switch (member.state()) {
                    case DISABLED -> AccountAccess.mayEnable(viewer, member.organisation(), member.roles());
                    case FROZEN -> viewer.is(Role.ADMINISTRATOR);
                    case INVITED, ACTIVE -> AccountAccess.mayDisable(viewer, member.organisation(), member.roles());
                };
    }

    /** Whether this viewer may let go of that person, so that they act for another organisation. */
    public boolean mayLetGo(Viewer viewer, MemberSummary member) {
        return !viewer.person().equals(member.id())
                && member.state() != MemberState.FROZEN
                && AccountAccess.mayEnable(viewer, member.organisation(), member.roles());
    }

    /** Gives a role; nobody gives themselves one. */
    public void give(Viewer viewer, PersonId id, Role role) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = found(id);
            granting.check(viewer, id, role, person.organisation());
            Granting.refuseTheFrozen(person);
            Set<Role> together = new HashSet<>(person.roles());
            together.add(role);
            granting.checkTogether(together, person.kind());
            if (person.roles().add(role)) {
                events.publishEvent(new RoleGiven(id, role, viewer.person()));
                changes.note(person.changed(SeatAct.GIVEN, Set.of(role), viewer.person()));
            }
            return id;
        });
    }

    /** Takes a role, by whoever could give it; the last who holds one that opens a wall keeps it. */
    public void take(Viewer viewer, PersonId id, Role role) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = found(id);
            granting.check(viewer, id, role, person.organisation());
            Granting.refuseTheFrozen(person);
            if (!person.roles().contains(role)) {
                return id;
            }
            if (person.roles().size() == 1) {
                throw new Invalid("member.lastRole");
            }
            granting.refuseTheLast(person, Set.of(role));
            person.roles().remove(role);
            events.publishEvent(new RoleTaken(id, person.email(), role, viewer.person()));
            changes.note(person.changed(SeatAct.TAKEN, Set.of(role), viewer.person()));
            return id;
        });
    }

    /** Keeps a person out, at once; an administrator also while their seat is contested. */
    public void disable(Viewer viewer, PersonId id) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = found(id);
            NotAllowed.unless(!viewer.person().equals(id)
                    && AccountAccess.mayDisable(viewer, person.organisation(), person.roles()));
            if (!viewer.is(Role.ADMINISTRATOR)) {
                Granting.refuseTheFrozen(person);
            }
            granting.refuseTheLast(person, person.roles());
            person.shutOut(clock.instant());
            events.publishEvent(new PersonDisabled(id, person.email(), viewer.person()));
            changes.note(person.changed(SeatAct.SHUT_OUT, Set.copyOf(person.roles()), viewer.person()));
            return id;
        });
    }

    /** Ends all sessions of a person, who may sign in again; every device of theirs is a stranger then. */
    public void signOut(Viewer viewer, PersonId id) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = found(id);
            NotAllowed.unless(!viewer.person().equals(id)
                    && AccountAccess.mayDisable(viewer, person.organisation(), person.roles()));
            events.publishEvent(new PersonSignedOut(id, person.email(), viewer.person()));
            return id;
        });
    }

    /** Lets a person in again, with the roles they held. */
    public void enable(Viewer viewer, PersonId id) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = found(id);
            NotAllowed.unless(!viewer.person().equals(id)
                    && AccountAccess.mayEnable(viewer, person.organisation(), person.roles()));
            proof.refuseUnlessShown(viewer);
            Granting.refuseTheFrozen(person);
            person.letIn();
            events.publishEvent(new PersonEnabled(id, viewer.person()));
            changes.note(person.changed(SeatAct.LET_IN, Set.copyOf(person.roles()), viewer.person()));
            return id;
        });
    }

    /**
     * Lets a person act for another organisation: who could give the roles of the first lets go of them, and those of
     * the second must be the viewer's to give there. Between two associations it takes the leads of both: the first
     * shuts out, the second {@linkplain Invitations#invite invites}.
     */
    public void move(Viewer viewer, PersonId id, OrganisationId to, String function, Set<Role> roles) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = found(id);
            Organisation other = organisations.findById(to.value()).orElseThrow(NotFound::new);
            NotAllowed.unless(!viewer.person().equals(id)
                    && AccountAccess.mayEnable(viewer, person.organisation(), person.roles()));
            Granting.refuseTheFrozen(person);
            if (roles.isEmpty()) {
                throw new Invalid("invitation.incomplete");
            }
            String there = SeatFunction.of(function, "invitation.incomplete");
            roles.forEach(role -> granting.checkSeat(viewer, role, to));
            granting.checkTogether(roles, other.kind());
            OrganisationId from = person.organisation();
            Set<Role> lost = new HashSet<>(person.roles());
            granting.refuseTheLast(person, lost);
            changes.note(person.changed(SeatAct.LEFT, lost, viewer.person()));
            person.moveTo(other, there, roles);
            changes.note(person.changed(SeatAct.GIVEN, roles, viewer.person()));
            events.publishEvent(new PersonMoved(id, person.email(), from, to, viewer.person()));
            roles.forEach(role -> events.publishEvent(new RoleGiven(id, role, viewer.person())));
            return id;
        });
    }

    private Person found(PersonId id) {
        return people.findById(id.value()).orElseThrow(NotFound::new);
    }
}
