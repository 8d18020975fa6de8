package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Which associations are members of the Collective: said by its coordinator alone, with a fresh proof. */
@Service
public class Memberships {

    private final OrganisationRepository organisations;
    private final Granting granting;
    private final Proving proving;
    private final SeatChanges changes;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    Memberships(
            OrganisationRepository organisations,
            Granting granting,
            Proving proving,
            SeatChanges changes,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.granting = granting;
        this.proving = proving;
        this.changes = changes;
        this.attempts = attempts;
        this.events = events;
    }

    public boolean mayAdmit(Viewer viewer) {
        return AccountAccess.mayAdmit(viewer);
    }

    /** Makes an association a member, or no member any more; what the members share opens or closes at once. */
    public void set(Viewer viewer, OrganisationId id, boolean member, String password) {
        NotAllowed.unless(AccountAccess.mayAdmit(viewer));
        proving.prove(viewer, password);
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Organisation association = organisations
                    .findById(id.value())
                    .filter(found -> found.kind() == OrganisationKind.ASSOCIATION)
                    .orElseThrow(NotFound::new);
            if (association.collectiveMember() != member) {
                association.admit(member);
                events.publishEvent(
                        member ? new CollectiveJoined(id, viewer.person()) : new CollectiveLeft(id, viewer.person()));
                changes.note(new SeatChanged(
                        id,
                        member ? SeatAct.JOINED_COLLECTIVE : SeatAct.LEFT_COLLECTIVE,
                        null,
                        "",
                        association.shortName(),
                        Set.of(),
                        viewer.person()));
            }
            return id;
        });
    }
}
