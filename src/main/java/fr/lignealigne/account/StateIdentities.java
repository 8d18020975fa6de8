package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The way in by the State's sign-on: an administrator opens it to one person for one body, that person links the identity
 * they have there, signed in and proved; either closes it. Each act takes a proof and is told to the person.
 */
@Service
public class StateIdentities {

    private final HeldIdentities held;
    private final PersonRepository people;
    private final Granting granting;
    private final Proving proving;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StateIdentities(
            HeldIdentities held,
            PersonRepository people,
            Granting granting,
            Proving proving,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.held = held;
        this.people = people;
        this.granting = granting;
        this.proving = proving;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this viewer may open it to that person, who came in before. */
    public boolean mayOpen(Viewer viewer, MemberSummary member) {
        return StateIdentityAccess.mayOpen(viewer, member.id(), member.roles()) && member.state() == MemberState.ACTIVE;
    }

    /** For which body it is open to that person; for who opens it. */
    public Optional<StateIdentityHeld> of(Viewer viewer, MemberSummary member) {
        NotAllowed.unless(StateIdentityAccess.mayOpen(viewer, member.id(), member.roles()));
        return attempts.read(() -> held.of(member.id()));
    }

    /** For which body it is open to the viewer. */
    public Optional<StateIdentityHeld> own(Viewer viewer) {
        return StateIdentityAccess.mayHave(viewer.roles())
                ? attempts.read(() -> held.of(viewer.person()))
                : Optional.empty();
    }

    /** Opens it to this person, as an agent of this body; an identity they linked before is let go. */
    public void open(Viewer viewer, PersonId id, String siret, String password) {
        refuseUnlessOpener(viewer, id);
        String digits = Siret.normal(siret);
        if (!Siret.isOne(digits)) {
            throw new Invalid("stateIdentity.siret");
        }
        proving.prove(viewer, password);
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = people.lock(id.value()).orElseThrow(NotFound::new);
            NotAllowed.unless(mayOpen(viewer, person.summary()));
            if (held.close(id)) {
                tell(person, StateIdentityAct.CLOSED, viewer.person());
            }
            held.open(id, digits, viewer.person());
            tell(person, StateIdentityAct.OPENED, viewer.person());
            return id;
        });
    }

    /** Closes it to this person; the sessions they have open end. */
    public void close(Viewer viewer, PersonId id, String password) {
        refuseUnlessOpener(viewer, id);
        proving.prove(viewer, password);
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = people.lock(id.value()).orElseThrow(NotFound::new);
            NotAllowed.unless(StateIdentityAccess.mayOpen(viewer, id, person.roles()));
            return closed(person, viewer.person());
        });
    }

    /** Closes one's own. */
    public void closeOwn(Viewer viewer, String password) {
        proving.prove(viewer, password);
        attempts.at(() -> closed(people.lock(viewer.person().value()).orElseThrow(NotFound::new), viewer.person()));
    }

    private PersonId closed(Person person, PersonId by) {
        if (!held.close(person.id())) {
            throw new NotFound();
        }
        tell(person, StateIdentityAct.CLOSED, by);
        return person.id();
    }

    /** Goes to the State's sign-on to link the identity one has there. */
    public LinkAsked beginLink(Viewer viewer, String password) {
        NotAllowed.unless(own(viewer).filter(open -> !open.isLinked()).isPresent());
        proving.prove(viewer, password);
        return new LinkAsked(viewer.person(), clock.instant());
    }

    /** Links what the sign-on vouches for, for the body that was set, and for nobody twice. */
    public void link(Viewer viewer, LinkAsked asked, StateIdentity identity) {
        NotAllowed.unless(StateIdentityAccess.mayHave(viewer.roles())
                && asked.person().equals(viewer.person())
                && !asked.isOver(clock.instant()));
        attempts.at(() -> {
            Person person = people.lock(viewer.person().value()).orElseThrow(NotFound::new);
            StateIdentityHeld open = held.lock(person.id()).orElseThrow(NotAllowed::new);
            NotAllowed.unless(person.mayEnter()
                    && StateIdentityAccess.mayHave(person.roles())
                    && open.siret().equals(identity.siret())
                    && held.holder(identity.hash()).isEmpty()
                    && held.link(person.id(), identity.hash()));
            tell(person, StateIdentityAct.LINKED, viewer.person());
            return person.id();
        });
    }

    /** Who acts for another body is opened it anew. */
    @EventListener
    void on(PersonMoved event) {
        attempts.at(() -> held.close(event.person()));
    }

    private void refuseUnlessOpener(Viewer viewer, PersonId id) {
        NotAllowed.unless(attempts.read(() -> people.findById(id.value())
                .filter(person -> StateIdentityAccess.mayOpen(viewer, id, person.roles()))
                .isPresent()));
    }

    private void tell(Person person, StateIdentityAct act, PersonId by) {
        events.publishEvent(new StateIdentityChanged(person.id(), person.email(), act, by));
    }
}
