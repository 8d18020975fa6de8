package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mandates: an association of the Collective lets its coordinators do named acts in its name, for some time. A mandate
 * opens no wall: who acts under it reads what they read anyway. It binds the association until it ends or one of its
 * leads revokes it; it rests while the association is no member.
 */
@Service
public class Mandates {

    private final MandateRepository mandates;
    private final OrganisationRepository organisations;
    private final Granting granting;
    private final Proving proving;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Mandates(
            MandateRepository mandates,
            OrganisationRepository organisations,
            Granting granting,
            Proving proving,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.granting = granting;
        this.proving = proving;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    public boolean mayGive(Viewer viewer) {
        return MandateAccess.mayGive(viewer);
    }

    public boolean mayReceive(Viewer viewer) {
        return MandateAccess.mayReceive(viewer);
    }

    /** Those of the viewer's own association, the newest first, also when they are over; for its leads. */
    @Transactional(readOnly = true)
    public List<MandateSummary> given(Viewer viewer) {
        if (!MandateAccess.mayReadGiven(viewer)) {
            return List.of();
        }
        Instant now = clock.instant();
        return mandates.ofOrganisation(viewer.organisation().value()).stream()
                .map(mandate -> mandate.summary(now))
                .toList();
    }

    /** Those that members of the Collective gave and that are in force or to come; for its coordinators. */
    @Transactional(readOnly = true)
    public List<MandateSummary> received(Viewer viewer) {
        if (!MandateAccess.mayReceive(viewer)) {
            return List.of();
        }
        Instant now = clock.instant();
        return mandates.standing(now).stream()
                .map(mandate -> mandate.summary(now))
                .toList();
    }

    /** Whether the viewer may do this in the association's name at that instant. */
    @Transactional(readOnly = true)
    public boolean allows(Viewer viewer, OrganisationId organisation, MandatedAct act, Instant now) {
        return associations(viewer, act, now).contains(organisation);
    }

    /** The associations in whose name the viewer may do this at that instant. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> associations(Viewer viewer, MandatedAct act, Instant now) {
        return !MandateAccess.mayReceive(viewer)
                ? Set.of()
                : mandates.standing(now).stream()
                        .filter(mandate -> MandateAccess.allows(viewer, mandate.standing(), act, now))
                        .map(Mandate::organisation)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The mandate under which the viewer acts: it, the viewer's seat and the membership stay as they are until the
     * caller's transaction ends, so that an act never outruns a revocation. Refused when there is none.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MandateSummary hold(Viewer viewer, OrganisationId organisation, MandatedAct act) {
        NotAllowed.unless(MandateAccess.mayReceive(viewer));
        granting.refuseWhoIsOut(viewer);
        organisations.hold(organisation.value()).orElseThrow(NoMandate::new);
        Instant now = clock.instant();
        return mandates.hold(organisation.value()).stream()
                .filter(mandate -> MandateAccess.allows(viewer, mandate.standing(), act, now))
                .findFirst()
                .orElseThrow(NoMandate::new)
                .summary(now);
    }

    /** Tells what was done under a mandate that is held, to the journal and to the leads of its association. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteUse(Viewer viewer, MandateSummary mandate, MandatedAct act, UUID object) {
        NotAllowed.unless(MandateAccess.mayReceive(viewer));
        events.publishEvent(new MandateUsed(mandate.id(), mandate.organisation(), act, object, viewer.person()));
    }

    /** Gives a mandate in the name of the viewer's association; refused while another one holds one of its acts. */
    public MandateId give(Viewer viewer, MandateDraft draft, String password) {
        NotAllowed.unless(MandateAccess.mayGive(viewer));
        draft.check(clock.instant());
        proving.prove(viewer, password);
        return attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Organisation own = organisations.lock(viewer.organisation().value()).orElseThrow(NotFound::new);
            NotAllowed.unless(own.collectiveMember());
            if (mandates.ofOrganisation(viewer.organisation().value()).stream().anyMatch(other -> other.meets(draft))) {
                throw new Invalid("mandate.already");
            }
            Mandate mandate = mandates.save(new Mandate(own, viewer, draft, clock.instant()));
            events.publishEvent(new MandateGiven(mandate.id(), own.id(), viewer.person()));
            return mandate.id();
        });
    }

    /** Takes a mandate back, at once; without a proof, since it only ever narrows what others may do. */
    public void revoke(Viewer viewer, MandateId id) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Mandate mandate = mandates.lock(id.value())
                    .filter(found -> MandateAccess.mayRevoke(viewer, found.organisation()))
                    .orElseThrow(NotFound::new);
            mandate.revoke(viewer, clock.instant());
            events.publishEvent(new MandateRevoked(id, mandate.organisation(), viewer.person()));
            return id;
        });
    }
}
