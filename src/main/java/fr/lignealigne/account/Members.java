package fr.lignealigne.account;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the organisations, their roles, and whether they may sign in. */
@Service
@Transactional(readOnly = true)
public class Members {

    private final PersonRepository people;
    private final ApplicationEventPublisher events;

    Members(PersonRepository people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    /** The people this viewer manages. */
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
                .filter(role -> AccountAccess.mayGive(viewer, role, organisation.id()))
                .filter(role -> AccountAccess.fits(role, organisation.kind()))
                .toList();
    }

    @Transactional
    public void give(Viewer viewer, PersonId id, Role role) {
        Person person = managed(viewer, id, role);
        if (person.roles().add(role)) {
            events.publishEvent(new RoleGiven(id, role, viewer.person()));
        }
    }

    /** Takes a role; the last who holds one that opens a wall keeps it. */
    @Transactional
    public void take(Viewer viewer, PersonId id, Role role) {
        Person person = managed(viewer, id, role);
        refuseTheLast(person, role);
        if (person.roles().size() == 1) {
            throw new Invalid("member.lastRole");
        }
        if (person.roles().remove(role)) {
            events.publishEvent(new RoleTaken(id, role, viewer.person()));
        }
    }

    /** Nobody changes their own roles, and a role is taken by whoever could give it. */
    private Person managed(Viewer viewer, PersonId id, Role role) {
        Person person = people.findById(id.value()).orElseThrow(NotFound::new);
        NotAllowed.unless(!viewer.person().equals(id) && AccountAccess.mayGive(viewer, role, person.organisation()));
        return person;
    }

    private void refuseTheLast(Person person, Role role) {
        if (role.opensAWall() && person.roles().contains(role) && people.countHolders(role) <= 1) {
            throw new Invalid("member.lastHolder");
        }
    }

    /** Lets a person in or keeps them out, at once. */
    @Transactional
    public void enable(Viewer viewer, PersonId id, boolean allowed) {
        Person person = people.findById(id.value()).orElseThrow(NotFound::new);
        NotAllowed.unless(!viewer.person().equals(id) && AccountAccess.maySee(viewer, person.organisation()));
        if (!allowed) {
            person.roles().forEach(role -> refuseTheLast(person, role));
        }
        person.enable(allowed);
        events.publishEvent(
                allowed
                        ? new PersonEnabled(id, viewer.person())
                        : new PersonDisabled(id, person.email(), viewer.person()));
    }
}
