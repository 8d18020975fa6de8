package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing a password by a link that works once, and changing it afterwards. */
@Service
public class Passwords {

    private final PersonRepository people;
    private final Links links;
    private final PasswordEncoder encoder;
    private final Proving proving;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    Passwords(
            PersonRepository people,
            Links links,
            PasswordEncoder encoder,
            Proving proving,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.people = people;
        this.links = links;
        this.encoder = encoder;
        this.proving = proving;
        this.attempts = attempts;
        this.events = events;
    }

    /** The address whose link this is, while it works; looking uses nothing up. */
    @Transactional(readOnly = true)
    public Optional<String> addressOf(String token) {
        return owner(token).map(Person::email);
    }

    /** Chooses the password; of two who use one link at once, one does. Every session of the person ends. */
    public void choose(String token, String password) {
        attempts.at(() -> {
            Person person = owner(token).orElseThrow(LinkUsedUp::new);
            PasswordRules.check(password, person.ownWords());
            String hash = encode(password);
            if (!links.use(token, person.id())) {
                throw new LinkUsedUp();
            }
            person.choosePassword(hash);
            people.saveAndFlush(person);
            events.publishEvent(new PasswordChosen(person.id(), person.email()));
            return person.id();
        });
    }

    /**
     * Changes one's own password, proving the present one; wrong proofs slow down as failed sign-ins do.
     *
     * @param session the one that stays open; the others end
     */
    public void change(Viewer viewer, String present, String wanted, String session) {
        attempts.read(() -> {
            PasswordRules.check(wanted, self(viewer).ownWords());
            return viewer;
        });
        proving.provePassword(viewer, present);
        attempts.at(() -> {
            Person person = self(viewer);
            person.choosePassword(encode(wanted));
            events.publishEvent(new PasswordChanged(person.id(), person.email(), session));
            return person.id();
        });
    }

    private Optional<Person> owner(String token) {
        return links.owner(token).flatMap(people::findById).filter(Person::mayEnter);
    }

    private Person self(Viewer viewer) {
        return people.findById(viewer.person().value()).orElseThrow(NotFound::new);
    }

    private String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
