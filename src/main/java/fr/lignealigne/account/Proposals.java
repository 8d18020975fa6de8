package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way to the first lead of an association, and back for one that has none left: one holder proposes and a second,
 * of another body, confirms, each with a fresh proof. Until then nothing exists for the person proposed.
 */
@Service
public class Proposals {

    private static final Set<Role> LEAD = Set.of(Role.ASSOCIATION_LEAD);

    private final SeatProposalRepository repository;
    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Granting granting;
    private final Seating seating;
    private final Proving proving;
    private final SeatChanges changes;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Proposals(
            SeatProposalRepository repository,
            PersonRepository people,
            OrganisationRepository organisations,
            Granting granting,
            Seating seating,
            Proving proving,
            SeatChanges changes,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.people = people;
        this.organisations = organisations;
        this.granting = granting;
        this.seating = seating;
        this.proving = proving;
        this.changes = changes;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    public boolean mayPropose(Viewer viewer) {
        return AccountAccess.mayPropose(viewer);
    }

    /** The associations for which a lead may be proposed: without any who came in and may enter. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> withoutLead(Viewer viewer) {
        NotAllowed.unless(AccountAccess.mayPropose(viewer));
        Set<UUID> led = people.led();
        return organisations.findAll().stream()
                .map(Organisation::summary)
                .filter(one -> one.kind() == OrganisationKind.ASSOCIATION
                        && !led.contains(one.id().value()))
                .sorted(OrganisationSummary.BY_NAME)
                .toList();
    }

    /** The proposals that wait, as those who propose and confirm see them. */
    @Transactional(readOnly = true)
    public List<ProposalSummary> waiting(Viewer viewer) {
        NotAllowed.unless(AccountAccess.mayPropose(viewer));
        return repository.waiting().stream()
                .map(proposal -> proposal.summary(viewer))
                .toList();
    }

    /** How many wait for this very viewer's confirmation. */
    @Transactional(readOnly = true)
    public int countAwaiting(Viewer viewer) {
        return AccountAccess.mayPropose(viewer)
                ? (int) waiting(viewer).stream()
                        .filter(ProposalSummary::mayConfirm)
                        .count()
                : 0;
    }

    /** Proposes a lead for an association without any. */
    public ProposalId propose(Viewer viewer, ProposalDraft draft, String password) {
        NotAllowed.unless(AccountAccess.mayPropose(viewer));
        proving.prove(viewer, password);
        return attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Organisation association = organisations
                    .findById(draft.association().value())
                    .filter(found -> found.kind() == OrganisationKind.ASSOCIATION)
                    .orElseThrow(NotFound::new);
            String function = SeatFunction.of(draft.function(), "proposal.incomplete");
            String email = EmailAddress.of(draft.email());
            refuseTheLed(association);
            if (repository.existsByOrganisationId(draft.association().value())) {
                throw new Invalid("proposal.waiting");
            }
            colleague(email, association)
                    .ifPresentOrElse(
                            Granting::refuseTheFrozen, () -> seating.refuseWhoIsSeated(viewer, email, association));
            Person self = people.findById(viewer.person().value()).orElseThrow(NotFound::new);
            SeatProposal proposal =
                    repository.saveAndFlush(new SeatProposal(association, email, function, self, clock.instant()));
            events.publishEvent(
                    new LeadProposed(proposal.id(), association.id(), proposal.byTheState(), viewer.person()));
            changes.note(proposal.changed(SeatAct.PROPOSED, viewer.person()));
            return proposal.id();
        });
    }

    /** Confirms what somebody of another body proposed; only now is there a seat, a link and a mail. */
    public PersonId confirm(Viewer viewer, ProposalId id, String password) {
        NotAllowed.unless(AccountAccess.mayPropose(viewer));
        proving.prove(viewer, password);
        return attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            SeatProposal proposal = repository.lock(id.value()).orElseThrow(NotFound::new);
            NotAllowed.unless(AccountAccess.mayConfirm(viewer, proposal.byTheState()));
            if (!proposal.stillStands()) {
                throw new Invalid("proposal.gone");
            }
            Organisation association = proposal.organisation();
            refuseTheLed(association);
            Person lead = seated(viewer, proposal, association);
            repository.delete(proposal);
            events.publishEvent(new ProposalConfirmed(id, lead.id(), viewer.person()));
            return lead.id();
        });
    }

    private Person seated(Viewer viewer, SeatProposal proposal, Organisation association) {
        Optional<Person> colleague = colleague(proposal.email(), association);
        if (colleague.isPresent()) {
            Granting.refuseTheFrozen(colleague.get());
            seating.promote(viewer, colleague.get(), Role.ASSOCIATION_LEAD);
            return colleague.get();
        }
        seating.refuseWhoIsSeated(viewer, proposal.email(), association);
        return seating.seat(viewer, proposal.email(), proposal.function(), association, LEAD);
    }

    /** Takes a proposal back, or refuses it as the second holder. */
    public void drop(Viewer viewer, ProposalId id) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            SeatProposal proposal = repository.lock(id.value()).orElseThrow(NotFound::new);
            NotAllowed.unless(proposal.mayDrop(viewer));
            repository.delete(proposal);
            events.publishEvent(new ProposalDropped(id, viewer.person()));
            changes.note(proposal.changed(SeatAct.PROPOSAL_DROPPED, viewer.person()));
            return id;
        });
    }

    private void refuseTheLed(Organisation association) {
        if (people.led().contains(association.id().value())) {
            throw new Invalid("proposal.led");
        }
    }

    private Optional<Person> colleague(String email, Organisation association) {
        return people.findByEmail(email).filter(known -> known.organisation().equals(association.id()));
    }
}
