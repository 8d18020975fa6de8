package fr.lignealigne.account;

import fr.lignealigne.node.SignalGarbled;
import fr.lignealigne.node.SignalHeard;
import fr.lignealigne.node.TakenForDead;
import fr.lignealigne.node.ThisNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.stereotype.Component;

/**
 * What ends sessions here ends them on the other nodes, and the other way round: told within the act, so that a node that
 * dies right after it leaves no session open that should not be.
 */
@Component
class EndingElsewhere {

    private final ThisNode node;
    private final DatedSessions registry;
    private final CompulsoryFactors compulsory;
    private final ApplicationEventPublisher events;

    EndingElsewhere(
            ThisNode node, DatedSessions registry, CompulsoryFactors compulsory, ApplicationEventPublisher events) {
        this.node = node;
        this.registry = registry;
        this.compulsory = compulsory;
        this.events = events;
    }

    @EventListener
    void on(PersonDisabled event) {
        end(event.person());
    }

    @EventListener
    void on(PersonSignedOut event) {
        end(event.person());
    }

    @EventListener
    void on(PersonErased event) {
        end(event.person());
    }

    @EventListener
    void on(SeatContested event) {
        end(event.person());
    }

    @EventListener
    void on(PersonMoved event) {
        end(event.person());
    }

    @EventListener
    void on(RoleTaken event) {
        end(event.person());
    }

    @EventListener
    void on(PasswordChosen event) {
        end(event.person());
    }

    @EventListener
    void on(PasswordChanged event) {
        tell(SessionsToEnd.others(event.person(), event.session()));
    }

    @EventListener
    void on(FirstFactorSetUp event) {
        tell(SessionsToEnd.others(event.person(), event.session()));
    }

    @EventListener
    void on(FactorChanged event) {
        if (event.act() == FactorAct.RESET) {
            end(event.person());
        }
    }

    @EventListener
    void on(StateIdentityChanged event) {
        if (event.act() == StateIdentityAct.CLOSED) {
            tell(SessionsToEnd.others(event.person(), event.session()));
        }
    }

    @EventListener
    void on(RoleGiven event) {
        if (compulsory.isFor(Set.of(event.role()))) {
            end(event.person());
        }
    }

    @EventListener
    void on(SignalHeard heard) {
        if (heard.signal() instanceof SessionsToEnd ending) {
            end(one -> isOf(one, ending.person()), ending::means);
        }
    }

    /** Whose sessions another release ended is not understood: rather all of them. */
    @EventListener
    void on(SignalGarbled garbled) {
        if (garbled.kind().equals(SessionsToEnd.class)) {
            end(one -> true, session -> true);
        }
    }

    /** Whom the others ended meanwhile is not known here: all come in again. */
    @EventListener
    void on(TakenForDead event) {
        end(one -> true, session -> true);
    }

    /** By the number, which nobody has to be asked for; who has none is taken for meant. */
    private static boolean isOf(Object principal, PersonId person) {
        return !(principal instanceof SignedInPerson signedIn)
                || signedIn.person().equals(person);
    }

    /** The doors are closed before the next signal is followed; pages and rows take time, and a connection. */
    private void end(Predicate<Object> whose, Predicate<String> which) {
        List<String> ended = registry.expire(registry.getAllPrincipals().stream()
                .flatMap(one -> registry.getAllSessions(one, false).stream())
                // Not whom the registry lists it under: those are alike who had one address after each other.
                .filter(open -> whose.test(open.getPrincipal()))
                .map(SessionInformation::getSessionId)
                .filter(which)
                .toList());
        if (!ended.isEmpty()) {
            Thread.ofVirtual().name("ended-elsewhere").start(() -> registry.end(ended));
        }
    }

    private void end(PersonId person) {
        tell(SessionsToEnd.all(person));
    }

    private void tell(SessionsToEnd ending) {
        if (node.isOneOfSeveral()) {
            events.publishEvent(ending);
        }
    }
}
