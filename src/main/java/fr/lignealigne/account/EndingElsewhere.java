package fr.lignealigne.account;

import fr.lignealigne.node.SignalHeard;
import fr.lignealigne.node.TakenForDead;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/**
 * What ends sessions here ends them on the other nodes, and the other way round: told within the act, so that a node that
 * dies right after it leaves no session open that should not be.
 */
@Component
class EndingElsewhere {

    private final DatedSessions registry;
    private final PersonRepository people;
    private final CompulsoryFactors compulsory;
    private final ApplicationEventPublisher events;

    EndingElsewhere(
            DatedSessions registry,
            PersonRepository people,
            CompulsoryFactors compulsory,
            ApplicationEventPublisher events) {
        this.registry = registry;
        this.people = people;
        this.compulsory = compulsory;
        this.events = events;
    }

    @EventListener
    void on(PersonDisabled event) {
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
        events.publishEvent(SessionsToEnd.others(event.person(), event.session()));
    }

    @EventListener
    void on(FirstFactorSetUp event) {
        events.publishEvent(SessionsToEnd.others(event.person(), event.session()));
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
            events.publishEvent(SessionsToEnd.others(event.person(), event.session()));
        }
    }

    @EventListener
    void on(RoleGiven event) {
        if (compulsory.isFor(Set.of(event.role()))) {
            end(event.person());
        }
    }

    /** Also the sessions of somebody whose address is gone: those that nobody has. */
    @EventListener
    void on(SignalHeard heard) {
        if (heard.signal() instanceof SessionsToEnd ending) {
            String email =
                    people.findById(ending.person().value()).map(Person::email).orElse("");
            principals().stream()
                    .filter(one -> one.getUsername().equals(email)
                            || people.findByEmail(one.getUsername()).isEmpty())
                    .forEach(one -> endThose(one, ending));
        }
    }

    /** Whom the others ended meanwhile is not known here: all come in again. */
    @EventListener
    void on(TakenForDead event) {
        principals()
                .forEach(one ->
                        registry.getAllSessions(one, false).forEach(session -> registry.end(session.getSessionId())));
    }

    private List<UserDetails> principals() {
        return registry.getAllPrincipals().stream()
                .filter(UserDetails.class::isInstance)
                .map(UserDetails.class::cast)
                .toList();
    }

    private void endThose(UserDetails principal, SessionsToEnd ending) {
        registry.getAllSessions(principal, false).stream()
                .map(SessionInformation::getSessionId)
                .filter(ending::means)
                .forEach(registry::end);
    }

    private void end(PersonId person) {
        events.publishEvent(SessionsToEnd.all(person));
    }
}
