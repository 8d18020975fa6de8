package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Turnstile;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Inviting people, and sending a new link to those who forgot their password. */
@Service
public class Invitations {

    private static final Duration NEW_PASSWORD_LIFE = Duration.ofHours(1);
    private static final int LINKS_AN_HOUR = 3;

    /** From one place, which may be a whole ministry. */
    static final int ASKED_FROM_ONE_PLACE = 20;

    static final Duration ASKING = Duration.ofMinutes(10);

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Granting granting;
    private final Seating seating;
    private final Links links;
    private final Attempts attempts;
    private final Clock clock;
    private final Turnstile turnstile;
    private final BehindTheCounter behindTheCounter = new BehindTheCounter("forgotten-passwords");

    Invitations(
            PersonRepository people,
            OrganisationRepository organisations,
            Granting granting,
            Seating seating,
            Links links,
            Attempts attempts,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.granting = granting;
        this.seating = seating;
        this.links = links;
        this.attempts = attempts;
        this.clock = clock;
        this.turnstile = new Turnstile(clock, ASKED_FROM_ONE_PLACE, ASKING);
    }

    /** The roles this viewer may give to somebody new in that organisation. */
    public List<Role> offered(Viewer viewer, OrganisationSummary organisation) {
        return Arrays.stream(Role.values())
                .filter(role -> AccountAccess.fits(role, organisation.kind()))
                .filter(role -> AccountAccess.maySeat(viewer, role, organisation.id()))
                .toList();
    }

    /** Invites someone into an organisation; every role must be one the viewer may give to somebody new there. */
    public PersonId invite(Viewer viewer, InvitationDraft draft) {
        return attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Organisation organisation =
                    organisations.findById(draft.organisation().value()).orElseThrow(NotFound::new);
            if (draft.roles().isEmpty()) {
                throw new Invalid("invitation.incomplete");
            }
            String function = SeatFunction.of(draft.function(), "invitation.incomplete");
            draft.roles().forEach(role -> granting.checkSeat(viewer, role, draft.organisation()));
            granting.checkTogether(draft.roles(), organisation.kind());
            String email = EmailAddress.of(draft.email());
            seating.refuseWhoIsSeated(viewer, email, organisation);
            return seating.seat(viewer, email, function, organisation, draft.roles())
                    .id();
        });
    }

    /** Sends a new link, to the address that was invited, to someone who did not choose a password yet. */
    public void renew(Viewer viewer, PersonId id) {
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = people.findById(id.value()).orElseThrow(NotFound::new);
            NotAllowed.unless(AccountAccess.maySee(viewer, person.organisation()));
            if (person.passwordHash() != null || !person.mayEnter()) {
                throw new Invalid("invitation.accepted");
            }
            links.make(person, PersonInvited.Purpose.INVITATION, Seating.LINK_LIFE, viewer.person());
            return id;
        });
    }

    /**
     * Someone forgot their password. The answer and the time it takes are the same whether the address is known or not:
     * the work is done behind the counter, one after the other, and what exceeds the queue is dropped; so is, before it
     * stands in the queue, what comes too often from one place, whose flood is then its own alone.
     *
     * @param from the address the request came from
     */
    public void forgotten(String address, String from) {
        if (turnstile.lets(SignInDetails.network(from))) {
            behindTheCounter.execute(() -> sendNewPasswordLink(address));
        }
    }

    void sendNewPasswordLink(String address) {
        attempts.at(() -> {
            Instant anHourAgo = clock.instant().minus(Duration.ofHours(1));
            Optional<Person> known = people.findByEmail(EmailAddress.normal(address))
                    .filter(Person::mayEnter)
                    .filter(person -> links.askedSince(person, anHourAgo) < LINKS_AN_HOUR);
            known.ifPresent(person -> links.make(person, PersonInvited.Purpose.NEW_PASSWORD, NEW_PASSWORD_LIFE, null));
            return known;
        });
    }

    @PreDestroy
    void close() {
        behindTheCounter.close();
    }
}
