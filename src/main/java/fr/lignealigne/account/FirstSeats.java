package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The way to the first holder of each role that opens a wall: an administrator proposes, the person named in the settings
 * confirms, each with a fresh proof. It is shut for a role as soon as somebody who holds it came in, and stays so.
 */
@Service
public class FirstSeats {

    private static final int LONGEST_REASON = 500;

    private final FirstSeatTable table;
    private final Witness witness;
    private final SeatingFirst seating;
    private final PersonRepository people;
    private final Granting granting;
    private final Proving proving;
    private final CompulsoryFactors compulsory;
    private final HeldFactors factors;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FirstSeats(
            FirstSeatTable table,
            Witness witness,
            SeatingFirst seating,
            PersonRepository people,
            Granting granting,
            Proving proving,
            CompulsoryFactors compulsory,
            HeldFactors factors,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.witness = witness;
        this.seating = seating;
        this.people = people;
        this.granting = granting;
        this.proving = proving;
        this.compulsory = compulsory;
        this.factors = factors;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    public boolean mayPropose(Viewer viewer) {
        return FirstSeatAccess.mayPrepare(viewer);
    }

    /** Whether it is this viewer who confirms. */
    public boolean mayConfirm(Viewer viewer) {
        return attempts.read(() -> FirstSeatAccess.mayConfirm(viewer, witness.is(viewer)));
    }

    /** Whether whoever names must first set a second factor up, without which neither act is done. */
    public boolean lacksFactor(Viewer viewer) {
        NotAllowed.unless(mayPropose(viewer) || mayConfirm(viewer));
        return isWithoutFactor(viewer);
    }

    /** Roles that somebody holds or held; no secret to anyone who may sign in. */
    public Set<Role> held() {
        return attempts.read(table::held);
    }

    /** Every first seat, as the two who name see it. */
    public List<FirstSeatSummary> list(Viewer viewer) {
        return attempts.read(() -> {
            boolean confirms = FirstSeatAccess.mayConfirm(viewer, witness.is(viewer));
            NotAllowed.unless(confirms || FirstSeatAccess.mayPrepare(viewer));
            Set<Role> held = table.held();
            List<FirstSeatTable.Row> proposals = table.proposals();
            return FirstSeatTable.ROLES.stream()
                    .map(role -> held.contains(role)
                            ? new FirstSeatSummary(role, FirstSeatSummary.State.HELD, null)
                            : proposals.stream()
                                    .filter(row -> row.role() == role)
                                    .findFirst()
                                    .map(row -> proposed(viewer, row, confirms))
                                    .orElseGet(() -> new FirstSeatSummary(role, stateWithoutProposal(role), null)))
                    .toList();
        });
    }

    private FirstSeatSummary proposed(Viewer viewer, FirstSeatTable.Row row, boolean confirms) {
        Viewer by = find(row.by()).viewer();
        return new FirstSeatSummary(
                row.role(),
                row.waits() ? FirstSeatSummary.State.PROPOSED : FirstSeatSummary.State.REFUSED,
                new FirstSeatSummary.Proposal(
                        row.proposal(),
                        row.email(),
                        row.function(),
                        row.organisation(),
                        seating.isNew(row.role(), row.organisation()),
                        by.function() + ", " + by.organisationName(),
                        row.at(),
                        row.refusal(),
                        row.waits()
                                && confirms
                                && row.witness().equals(viewer.person().value())));
    }

    private FirstSeatSummary.State stateWithoutProposal(Role role) {
        return people.holders(role).stream().anyMatch(Person::mayEnter)
                ? FirstSeatSummary.State.INVITED
                : FirstSeatSummary.State.EMPTY;
    }

    /** How many proposals wait for this very viewer. */
    public int countAwaiting(Viewer viewer) {
        return mayConfirm(viewer)
                ? (int) list(viewer).stream()
                        .flatMap(seat -> Stream.ofNullable(seat.proposal()))
                        .filter(FirstSeatSummary.Proposal::mayConfirm)
                        .count()
                : 0;
    }

    /** Proposes the first holder of a role; nothing is sent to them, and nothing exists for them, until it is confirmed. */
    public UUID propose(Viewer viewer, FirstSeatDraft draft, String password) {
        NotAllowed.unless(FirstSeatAccess.mayPrepare(viewer));
        proving.prove(viewer, password);
        return attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person named = witness.find()
                    .filter(person -> FirstSeatAccess.mayConfirm(person.viewer(), true))
                    .orElseThrow(() -> new Invalid("firstSeat.noWitness"));
            FirstSeatDraft checked = seating.check(draft);
            refuseTheHeld(draft.role());
            if (table.proposals().stream().anyMatch(row -> row.role() == draft.role() && row.waits())) {
                throw new Invalid("firstSeat.waiting");
            }
            seating.refuseWhoCannotBe(viewer, checked, Set.of(viewer.person(), named.id()));
            UUID proposal = UUID.randomUUID();
            table.propose(new FirstSeatTable.Row(
                    checked.role(),
                    proposal,
                    checked.email(),
                    checked.function(),
                    checked.organisation(),
                    viewer.person().value(),
                    named.id().value(),
                    clock.instant(),
                    ""));
            events.publishEvent(new FirstSeatProposed(checked.role(), named.id(), viewer.person()));
            return proposal;
        });
    }

    /**
     * Confirms exactly what was read: a proposal that was replaced meanwhile has another id. Only now is there a seat, a
     * link and a mail.
     */
    public PersonId confirm(Viewer viewer, UUID proposal, String password) {
        NotAllowed.unless(mayConfirm(viewer));
        refuseWithoutFactor(viewer);
        proving.prove(viewer, password);
        return attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            FirstSeatTable.Row row = waitingFor(viewer, proposal);
            refuseTheHeld(row.role());
            Person proposer = people.lock(row.by()).orElseThrow(NotFound::new);
            if (!proposer.mayEnter() || !FirstSeatAccess.mayPrepare(proposer.viewer())) {
                throw new Invalid("firstSeat.gone");
            }
            FirstSeatDraft draft = new FirstSeatDraft(row.role(), row.email(), row.function(), row.organisation());
            seating.refuseWhoCannotBe(viewer, draft, Set.of(proposer.id(), viewer.person()));
            table.forget(row.role());
            Person first = seating.seat(viewer, draft);
            events.publishEvent(new FirstSeatConfirmed(row.role(), first.id(), proposer.id(), viewer.person()));
            return first.id();
        });
    }

    /** Refuses, as the person named in the settings; the reason is read by the administrators. */
    public void refuse(Viewer viewer, UUID proposal, String reason) {
        NotAllowed.unless(mayConfirm(viewer));
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Invalid("firstSeat.reason", LONGEST_REASON);
        }
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            FirstSeatTable.Row row = waitingFor(viewer, proposal);
            table.refuse(row.role(), reason.strip());
            events.publishEvent(dropped(row, true, viewer));
            return row;
        });
    }

    /** Takes a proposal back, as any administrator: so one whose author left does not stand in the way. */
    public void takeBack(Viewer viewer, UUID proposal) {
        NotAllowed.unless(FirstSeatAccess.mayPrepare(viewer));
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            FirstSeatTable.Row row = locked(proposal);
            table.forget(row.role());
            events.publishEvent(dropped(row, false, viewer));
            return row;
        });
    }

    private static FirstSeatDropped dropped(FirstSeatTable.Row row, boolean refused, Viewer by) {
        return new FirstSeatDropped(
                row.role(), refused, new PersonId(row.by()), new PersonId(row.witness()), by.person());
    }

    /** Whom the settings name now is whom they named when it was proposed: else it is proposed anew. */
    private FirstSeatTable.Row waitingFor(Viewer viewer, UUID proposal) {
        NotAllowed.unless(FirstSeatAccess.mayConfirm(viewer, witness.is(viewer)));
        FirstSeatTable.Row row = locked(proposal);
        if (!row.waits()) {
            throw new Invalid("firstSeat.changed");
        }
        if (!row.witness().equals(viewer.person().value())) {
            throw new Invalid("firstSeat.otherWitness");
        }
        return row;
    }

    private FirstSeatTable.Row locked(UUID proposal) {
        Role role =
                table.find(proposal).map(FirstSeatTable.Row::role).orElseThrow(() -> new Invalid("firstSeat.changed"));
        table.lock(role);
        return table.find(proposal).orElseThrow(() -> new Invalid("firstSeat.changed"));
    }

    private void refuseTheHeld(Role role) {
        table.lock(role);
        if (table.held().contains(role)) {
            throw new Invalid("firstSeat.held");
        }
    }

    /** Who opens such a role to somebody shows what its holders must show, though their own role asks for nothing. */
    private void refuseWithoutFactor(Viewer viewer) {
        if (isWithoutFactor(viewer)) {
            throw new Invalid("firstSeat.factorNeeded");
        }
    }

    private boolean isWithoutFactor(Viewer viewer) {
        boolean asked = FirstSeatTable.ROLES.stream().anyMatch(role -> compulsory.isFor(Set.of(role)));
        return asked && !attempts.read(() -> factors.any(viewer.person()));
    }

    private Person find(UUID id) {
        return people.findById(id).orElseThrow(NotFound::new);
    }
}
