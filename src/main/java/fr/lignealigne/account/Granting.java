package fr.lignealigne.account;

import fr.lignealigne.shared.Invalid;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Giving and taking roles: by whom, to whom, in which organisation; an attempt that is refused is told too. */
@Component
class Granting {

    private final PersonRepository people;
    private final FreshProof proof;
    private final ApplicationEventPublisher events;

    Granting(PersonRepository people, FreshProof proof, ApplicationEventPublisher events) {
        this.people = people;
        this.proof = proof;
        this.events = events;
    }

    /** Refuses whoever lost the seat they act from a moment ago: of two who take each other's, one stays. */
    void refuseWhoIsOut(Viewer viewer) {
        Person self = people.lock(viewer.person().value()).orElseThrow(NotAllowed::new);
        NotAllowed.unless(self.mayEnter()
                && self.organisation().equals(viewer.organisation())
                && self.roles().containsAll(viewer.roles()));
    }

    /** Nothing is done to a contested seat before the contest is settled. */
    static void refuseTheFrozen(Person person) {
        if (person.frozen()) {
            throw new Invalid("contest.frozen");
        }
    }

    /** Refuses a role that is not the viewer's to give there, or to themselves, or without the proof that such an act takes. */
    void check(Viewer viewer, @Nullable PersonId to, Role role, OrganisationId organisation) {
        if (viewer.person().equals(to) || !AccountAccess.mayGive(viewer, role, organisation)) {
            events.publishEvent(new RoleRefused(to, role, viewer.person()));
            throw new NotAllowed();
        }
        proof.refuseUnlessShown(viewer);
    }

    /** Refuses a seat that is not the viewer's to give to somebody new there. */
    void checkSeat(Viewer viewer, Role role, OrganisationId organisation) {
        check(viewer, null, role, organisation);
        NotAllowed.unless(AccountAccess.maySeat(viewer, role, organisation));
    }

    /** Refuses roles that do not belong together, or not in that kind of organisation. */
    void checkTogether(Set<Role> roles, OrganisationKind kind) {
        if (!AccountAccess.mayStandTogether(roles)) {
            throw new Invalid("invitation.administratorAlone");
        }
        if (!roles.stream().allMatch(role -> AccountAccess.fits(role, kind))) {
            throw new Invalid("invitation.wrongOrganisation");
        }
    }

    /** Refuses to leave a role that opens a wall without anyone; of two who leave at once, one stays. */
    void refuseTheLast(Person leaving, Set<Role> roles) {
        if (!leaving.mayEnter()) {
            return;
        }
        for (Role role : new HashSet<>(roles)) {
            if (role.opensAWall() && people.lockHolders(role).stream().allMatch(leaving::equals)) {
                throw new Invalid("member.lastHolder");
            }
        }
    }
}
