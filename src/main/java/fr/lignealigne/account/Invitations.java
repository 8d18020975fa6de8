package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting people, and letting them choose a password by a link that works once. */
@Service
public class Invitations {

    private static final Duration INVITATION_LIFE = Duration.ofDays(7);
    private static final Duration NEW_PASSWORD_LIFE = Duration.ofHours(1);
    private static final int LINKS_AN_HOUR = 3;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final Links links;
    private final PasswordEncoder encoder;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Invitations(
            PersonRepository people,
            OrganisationRepository organisations,
            Links links,
            PasswordEncoder encoder,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.organisations = organisations;
        this.links = links;
        this.encoder = encoder;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** Invites someone into an organisation; every role must be one the viewer may give there. */
    @Transactional
    public PersonId invite(Viewer viewer, InvitationDraft draft) {
        String email = draft.email().strip().toLowerCase(Locale.ROOT);
        Organisation organisation =
                organisations.findById(draft.organisation().value()).orElseThrow(NotFound::new);
        if (draft.roles().isEmpty() || draft.function().isBlank()) {
            throw new Invalid("invitation.incomplete");
        }
        draft.roles().forEach(role -> {
            NotAllowed.unless(AccountAccess.mayGive(viewer, role, draft.organisation()));
            if (!AccountAccess.fits(role, organisation.kind())) {
                throw new Invalid("invitation.wrongOrganisation");
            }
        });
        if (!ADDRESS.matcher(email).matches() || email.length() > 254) {
            throw new Invalid("invitation.address");
        }
        if (people.findByEmail(email).isPresent()) {
            throw new Invalid("invitation.known", email);
        }
        Person person = people.saveAndFlush(new Person(email, draft.function().strip(), organisation, draft.roles()));
        links.make(person, PersonInvited.Purpose.INVITATION, INVITATION_LIFE);
        draft.roles().forEach(role -> events.publishEvent(new RoleGiven(person.id(), role, viewer.person())));
        return person.id();
    }

    /** Sends a new link to someone who did not choose a password yet. */
    @Transactional
    public void renew(Viewer viewer, PersonId id) {
        Person person = people.findById(id.value()).orElseThrow(NotFound::new);
        NotAllowed.unless(AccountAccess.maySee(viewer, person.organisation()));
        if (person.passwordHash() != null) {
            throw new Invalid("invitation.accepted");
        }
        links.make(person, PersonInvited.Purpose.INVITATION, INVITATION_LIFE);
    }

    /** Someone forgot their password; says the same whether the address is known or not. */
    @Transactional
    public void forgotten(String address) {
        people.findByEmail(address.strip().toLowerCase(Locale.ROOT))
                .filter(Person::enabled)
                .filter(person -> links.madeSince(person, clock.instant().minus(Duration.ofHours(1))) < LINKS_AN_HOUR)
                .ifPresent(person -> links.make(person, PersonInvited.Purpose.NEW_PASSWORD, NEW_PASSWORD_LIFE));
    }

    /** The address whose link this is, while it works; looking uses nothing up. */
    @Transactional(readOnly = true)
    public Optional<String> addressOf(String token) {
        return links.owner(token).flatMap(people::findById).map(Person::email);
    }

    /** Chooses the password; of two who use one link at once, one does. */
    public void choosePassword(String token, String password) {
        attempts.at(() -> {
            Person person = links.owner(token).flatMap(people::findById).orElseThrow(LinkUsedUp::new);
            PasswordRules.check(password, person.email());
            if (!links.use(token)) {
                throw new LinkUsedUp();
            }
            person.choosePassword(encoder.encode(password));
            people.saveAndFlush(person);
            events.publishEvent(new PasswordChosen(person.id(), person.email()));
            return person.id();
        });
    }

    /** Changes one's own password, proving the present one. */
    @Transactional
    public void changePassword(Viewer viewer, String present, String wanted) {
        Person person = people.findById(viewer.person().value()).orElseThrow(NotFound::new);
        if (person.passwordHash() == null || !encoder.matches(present, person.passwordHash())) {
            throw new Invalid("password.presentWrong");
        }
        PasswordRules.check(wanted, person.email());
        person.choosePassword(encoder.encode(wanted));
        events.publishEvent(new PasswordChosen(person.id(), person.email()));
    }
}
