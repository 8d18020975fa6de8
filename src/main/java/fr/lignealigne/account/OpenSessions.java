package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The sessions a person has open, on which device, and ending them. Each node knows its own; what the others have open is
 * read from the rows they write, and ended by telling them.
 */
@Service
public class OpenSessions {

    /**
     * One open session.
     *
     * @param id of one on another node, its hash
     * @param device the browser's own words (its User-Agent)
     */
    public record OpenSession(String id, String device, Instant since, Instant lastSeen) {}

    private final DatedSessions registry;
    private final KnownDevices known;
    private final PersonRepository people;
    private final CompulsoryFactors compulsory;
    private final ApplicationEventPublisher events;
    private final SessionRows rows;
    private final NotedSessions noted;
    private final Attempts attempts;

    OpenSessions(
            DatedSessions registry,
            KnownDevices known,
            PersonRepository people,
            CompulsoryFactors compulsory,
            SessionRows rows,
            NotedSessions noted,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.registry = registry;
        this.known = known;
        this.people = people;
        this.compulsory = compulsory;
        this.rows = rows;
        this.attempts = attempts;
        this.noted = noted;
        this.events = events;
    }

    /** Notes the device of a session when its first page opens. */
    public void note(String session, String device) {
        noted.note(session, device);
    }

    /** The viewer's open sessions, the last seen first. */
    public List<OpenSession> of(Viewer viewer) {
        Stream<OpenSession> here = open(address(viewer)).stream()
                .map(session -> registry.datesOf(session.getSessionId())
                        .map(dates -> new OpenSession(
                                session.getSessionId(),
                                noted.deviceOf(session.getSessionId()),
                                dates.since(),
                                dates.lastAct())))
                .flatMap(Optional::stream);
        return Stream.concat(here, rows.elsewhere(viewer.person()).stream())
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
                .toList();
    }

    /** Ends one of the viewer's sessions; its device is a stranger again. */
    public void end(Viewer viewer, String session) {
        boolean isHere = registry.getSessionInformation(session) != null;
        known.deviceOf(session)
                .or(() -> rows.deviceOf(session, viewer.person()))
                .ifPresent(device -> known.forget(device, viewer.person()));
        if (isHere) {
            endThose(address(viewer), session::equals);
        } else {
            tell(new SessionsToEnd(viewer.person(), session, null));
        }
        events.publishEvent(new SessionsEnded(viewer.person()));
    }

    /** Ends all of the viewer's sessions but the one named, and forgets all devices but its own. */
    public void endOthers(Viewer viewer, String kept) {
        known.forgetOthers(viewer.person(), kept);
        tell(SessionsToEnd.others(viewer.person(), kept));
        endThose(address(viewer), session -> !session.equals(kept));
        events.publishEvent(new SessionsEnded(viewer.person()));
    }

    /** The other nodes hear of it even if this one dies at once. */
    private void tell(SessionsToEnd ending) {
        if (rows.areKept()) {
            attempts.at(() -> {
                rows.over(ending);
                events.publishEvent(ending);
                return ending;
            });
        }
    }

    @TransactionalEventListener
    void on(PersonDisabled event) {
        endThose(event.email(), session -> true);
    }

    @TransactionalEventListener
    void on(PersonSignedOut event) {
        endThose(event.email(), session -> true);
    }

    @TransactionalEventListener
    void on(PersonErased event) {
        endThose(event.email(), session -> true);
    }

    @TransactionalEventListener
    void on(SeatContested event) {
        endThose(event.email(), session -> true);
    }

    @TransactionalEventListener
    void on(PersonMoved event) {
        endThose(event.email(), session -> true);
    }

    @TransactionalEventListener
    void on(RoleTaken event) {
        endThose(event.email(), session -> true);
    }

    @TransactionalEventListener
    void on(PasswordChosen event) {
        endThose(event.email(), session -> true);
    }

    @TransactionalEventListener
    void on(PasswordChanged event) {
        endThose(event.email(), session -> !session.equals(event.session()));
    }

    /** Each of the others began by a password that may be known. */
    @TransactionalEventListener
    void on(FirstFactorSetUp event) {
        endThose(event.email(), session -> !session.equals(event.session()));
    }

    /** A lost factor may be in other hands, and so may a session. */
    @TransactionalEventListener
    void on(FactorChanged event) {
        if (event.act() == FactorAct.RESET) {
            endThose(event.email(), session -> true);
        }
    }

    /** A way in that was closed may be how a session began, also one that a stranger has. */
    @TransactionalEventListener
    void on(StateIdentityChanged event) {
        if (event.act() == StateIdentityAct.CLOSED) {
            endThose(event.email(), session -> !session.equals(event.session()));
        }
    }

    /** Such a role is held behind a second factor, which no session showed that began without. */
    @TransactionalEventListener
    void on(RoleGiven event) {
        if (compulsory.isFor(Set.of(event.role()))) {
            people.findById(event.person().value()).ifPresent(person -> endThose(person.email(), session -> true));
        }
    }

    private void endThose(String email, Predicate<String> which) {
        registry.end(open(email).stream()
                .map(SessionInformation::getSessionId)
                .filter(which)
                .toList());
    }

    private String address(Viewer viewer) {
        return people.findById(viewer.person().value()).map(Person::email).orElse("");
    }

    private List<SessionInformation> open(String email) {
        return registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof UserDetails user
                        && user.getUsername().equals(email))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .toList();
    }
}
