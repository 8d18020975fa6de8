package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * For who lost the phone and the recovery codes: one person asks that the second factor be taken away, one of another body
 * confirms, each with a proof. The person is told of both by mail; their password stays, and the door asks them to set a
 * new one up.
 */
@Service
public class FactorResets {

    private final WaitingResets resets;
    private final PersonRepository people;
    private final HeldFactors held;
    private final Granting granting;
    private final Proving proving;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FactorResets(
            WaitingResets resets,
            PersonRepository people,
            HeldFactors held,
            Granting granting,
            Proving proving,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.resets = resets;
        this.people = people;
        this.held = held;
        this.granting = granting;
        this.proving = proving;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this viewer may ask it for that person, who came in before. */
    public boolean mayAsk(Viewer viewer, MemberSummary member) {
        return FactorAccess.mayAskReset(viewer, member.id(), member.organisation(), member.roles())
                && member.state() == MemberState.ACTIVE;
    }

    /** Those that wait, for who may ask, confirm or refuse. */
    public List<ResetSummary> waiting(Viewer viewer) {
        return attempts.read(() -> resets.all().stream()
                .flatMap(asked -> summary(viewer, asked).stream())
                .toList());
    }

    /** Whether somebody asked it for the viewer, who may refuse it. */
    public boolean isAskedFor(Viewer viewer) {
        return attempts.read(() -> resets.all().stream()
                .anyMatch(asked -> asked.person().equals(viewer.person().value())));
    }

    /** Who may confirm and does not see the account is told whose it is by function, not by address. */
    private Optional<ResetSummary> summary(Viewer viewer, WaitingResets.Asked asked) {
        Person person = find(asked.person());
        Viewer concerned = person.viewer();
        Viewer by = find(asked.by()).viewer();
        boolean sees = AccountAccess.maySee(viewer, person.organisation());
        boolean mayConfirm = FactorAccess.mayConfirmReset(viewer, by, concerned);
        boolean mayRefuse = mayRefuse(viewer, by, concerned);
        return mayRefuse || mayAsk(viewer, person.summary())
                ? Optional.of(new ResetSummary(
                        person.id(),
                        sees ? person.email() : "",
                        concerned.function(),
                        concerned.organisationName(),
                        by.function() + ", " + by.organisationName(),
                        asked.at(),
                        mayConfirm,
                        mayRefuse))
                : Optional.empty();
    }

    private static boolean mayRefuse(Viewer viewer, Viewer asker, Viewer person) {
        return viewer.person().equals(person.person())
                || viewer.person().equals(asker.person())
                || FactorAccess.mayConfirmReset(viewer, asker, person);
    }

    /** Asks; nothing changes until somebody of another body confirms. */
    public void ask(Viewer viewer, PersonId id, String password) {
        NotAllowed.unless(attempts.read(() -> people.findById(id.value())
                .filter(person -> mayAsk(viewer, person.summary()))
                .isPresent()));
        proving.prove(viewer, password);
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = people.lock(id.value()).orElseThrow(NotFound::new);
            NotAllowed.unless(mayAsk(viewer, person.summary()));
            if (!held.any(id)) {
                throw new Invalid("factor.reset.none");
            }
            if (!resets.add(id, viewer.person())) {
                throw new Invalid("factor.reset.waiting");
            }
            tell(person, FactorAct.RESET_ASKED, viewer);
            return id;
        });
    }

    /** Confirms: the person comes in with their password and sets up anew what their role asks. Their sessions end. */
    public void confirm(Viewer viewer, PersonId id, String password) {
        attempts.read(() -> {
            refuseUnlessConfirmed(viewer, find(id.value()), resets.of(id).orElseThrow(NotFound::new));
            return id;
        });
        proving.prove(viewer, password);
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = people.lock(id.value()).orElseThrow(NotFound::new);
            refuseUnlessConfirmed(viewer, person, resets.lock(id).orElseThrow(NotFound::new));
            resets.forget(id);
            held.forgetAll(id);
            person.loseFactors(clock.instant());
            tell(person, FactorAct.RESET, viewer);
            return id;
        });
    }

    private void refuseUnlessConfirmed(Viewer viewer, Person person, WaitingResets.Asked asked) {
        if (resets.isLapsed(asked)) {
            throw new Invalid("factor.reset.lapsed");
        }
        Person asker = find(asked.by());
        MemberSummary member = person.summary();
        if (!asker.mayEnter()
                || !FactorAccess.mayAskReset(asker.viewer(), member.id(), member.organisation(), member.roles())) {
            throw new Invalid("factor.reset.gone");
        }
        NotAllowed.unless(FactorAccess.mayConfirmReset(viewer, asker.viewer(), person.viewer()));
    }

    /** Takes back what one asked, refuses what another body asked, or what somebody asked for oneself. */
    public void refuse(Viewer viewer, PersonId id) {
        attempts.at(() -> {
            Person person = people.lock(id.value()).orElseThrow(NotFound::new);
            Person asker = find(resets.lock(id).orElseThrow(NotFound::new).by());
            NotAllowed.unless(mayRefuse(viewer, asker.viewer(), person.viewer()));
            resets.forget(id);
            tell(person, FactorAct.RESET_REFUSED, viewer);
            return id;
        });
    }

    private Person find(UUID id) {
        return people.findById(id).orElseThrow(NotFound::new);
    }

    private void tell(Person person, FactorAct act, Viewer by) {
        events.publishEvent(new FactorChanged(person.id(), person.email(), act, by.person()));
    }
}
