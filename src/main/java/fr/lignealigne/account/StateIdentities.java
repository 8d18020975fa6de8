package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** To whom it is open, and for which body, of those to whom this viewer may close it. */
    public Map<PersonId, StateIdentityHeld> opened(Viewer viewer) {
        Map<PersonId, StateIdentityHeld> opened = attempts.read(held::all);
        opened.keySet().removeIf(person -> !StateIdentityAccess.mayClose(viewer, person));
        return opened;
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
                tell(id, person.email(), StateIdentityAct.CLOSED, viewer.person());
            }
            held.open(id, digits, viewer.person());
            tell(id, person.email(), StateIdentityAct.OPENED, viewer.person());
            return id;
        });
    }

    /** Closes it to this person, whatever became of them; the sessions they have open end. */
    public void close(Viewer viewer, PersonId id, String password) {
        NotAllowed.unless(StateIdentityAccess.mayClose(viewer, id));
        proving.prove(viewer, password);
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            return closed(id, viewer.person(), null);
        });
    }

    /**
     * Closes one's own; what is open elsewhere may be a stranger's, who came in by it.
     *
     * @param session the one that stays open; the others end
     */
    public void closeOwn(Viewer viewer, String password, String session) {
        proving.prove(viewer, password);
        attempts.at(() -> closed(viewer.person(), viewer.person(), session));
    }

    private PersonId closed(PersonId id, PersonId by, @Nullable String session) {
        Person person = people.lock(id.value()).orElseThrow(NotFound::new);
        if (!held.close(id)) {
            throw new NotFound();
        }
        events.publishEvent(new StateIdentityChanged(id, person.email(), StateIdentityAct.CLOSED, by, session));
        return id;
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
            tell(person.id(), person.email(), StateIdentityAct.LINKED, viewer.person());
            return person.id();
        });
    }

    /** Who acts for another body is opened it anew. */
    @EventListener
    void on(PersonMoved event) {
        attempts.at(() -> closedIfOpen(event.person(), event.email(), event.by()));
    }

    /** Who is no agent of the State any more is opened it anew when they are one again. */
    @EventListener
    void on(RoleTaken event) {
        attempts.at(() -> people.lock(event.person().value())
                .filter(person -> !StateIdentityAccess.mayHave(person.roles()))
                .filter(person -> closedIfOpen(person.id(), person.email(), event.by()))
                .isPresent());
    }

    /** Who had to choose a password anew may have lost more: an identity that somebody else linked opens nothing after. */
    @EventListener
    void on(PasswordChosen event) {
        attempts.at(() -> {
            boolean wasLinked = held.unlink(event.person());
            if (wasLinked) {
                tell(event.person(), event.email(), StateIdentityAct.UNLINKED, event.person());
            }
            return wasLinked;
        });
    }

    private boolean closedIfOpen(PersonId person, String email, PersonId by) {
        boolean wasOpen = held.close(person);
        if (wasOpen) {
            tell(person, email, StateIdentityAct.CLOSED, by);
        }
        return wasOpen;
    }

    private void refuseUnlessOpener(Viewer viewer, PersonId id) {
        NotAllowed.unless(attempts.read(() -> people.findById(id.value())
                .filter(person -> StateIdentityAccess.mayOpen(viewer, id, person.roles()))
                .isPresent()));
    }

    private void tell(PersonId person, String email, StateIdentityAct act, PersonId by) {
        events.publishEvent(new StateIdentityChanged(person, email, act, by, null));
    }
}
