package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting people, and sending a new link to those who forgot their password. */
@Service
public class Invitations {

    private static final Duration INVITATION_LIFE = Duration.ofDays(7);
    private static final Duration NEW_PASSWORD_LIFE = Duration.ofHours(1);
    private static final int LINKS_AN_HOUR = 3;
    private static final int MOST_WAITING = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Granting granting;
    private final Links links;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ThreadPoolExecutor behindTheCounter = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("forgotten-passwords").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    Invitations(
            PersonRepository people,
            OrganisationRepository organisations,
            Granting granting,
            Links links,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.organisations = organisations;
        this.granting = granting;
        this.links = links;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Invites someone into an organisation; every role must be one the viewer may give there. Whether an address has an
     * account elsewhere is told only to those who manage that organisation.
     */
    @Transactional
    public PersonId invite(Viewer viewer, InvitationDraft draft) {
        String email = normal(draft.email());
        Organisation organisation =
                organisations.findById(draft.organisation().value()).orElseThrow(NotFound::new);
        if (draft.roles().isEmpty() || draft.function().isBlank()) {
            throw new Invalid("invitation.incomplete");
        }
        draft.roles().forEach(role -> granting.check(viewer, null, role, draft.organisation()));
        granting.checkTogether(draft.roles(), organisation.kind());
        if (!ADDRESS.matcher(email).matches() || email.length() > 254) {
            throw new Invalid("invitation.address");
        }
        people.findByEmail(email).ifPresent(known -> {
            throw AccountAccess.maySee(viewer, known.organisation())
                    ? new Invalid("invitation.known", email)
                    : new Invalid("invitation.elsewhere");
        });
        Person person = people.saveAndFlush(new Person(email, draft.function().strip(), organisation, draft.roles()));
        links.make(person, PersonInvited.Purpose.INVITATION, INVITATION_LIFE, viewer.person());
        draft.roles().forEach(role -> events.publishEvent(new RoleGiven(person.id(), role, viewer.person())));
        return person.id();
    }

    /** Sends a new link to someone who did not choose a password yet. */
    @Transactional
    public void renew(Viewer viewer, PersonId id) {
        Person person = people.findById(id.value()).orElseThrow(NotFound::new);
        NotAllowed.unless(AccountAccess.maySee(viewer, person.organisation()));
        if (person.passwordHash() != null || !person.enabled()) {
            throw new Invalid("invitation.accepted");
        }
        links.make(person, PersonInvited.Purpose.INVITATION, INVITATION_LIFE, viewer.person());
    }

    /**
     * Someone forgot their password. The answer and the time it takes are the same whether the address is known or not:
     * the work is done behind the counter, one after the other, and what exceeds the queue is dropped.
     */
    public void forgotten(String address) {
        behindTheCounter.execute(() -> sendNewPasswordLink(address));
    }

    void sendNewPasswordLink(String address) {
        attempts.at(() -> {
            Instant anHourAgo = clock.instant().minus(Duration.ofHours(1));
            Optional<Person> known = people.findByEmail(normal(address))
                    .filter(Person::enabled)
                    .filter(person -> links.askedSince(person, anHourAgo) < LINKS_AN_HOUR);
            known.ifPresent(person -> links.make(person, PersonInvited.Purpose.NEW_PASSWORD, NEW_PASSWORD_LIFE, null));
            return known;
        });
    }

    @PreDestroy
    void close() {
        behindTheCounter.close();
    }

    private static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
