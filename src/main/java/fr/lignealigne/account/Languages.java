package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The language in which each person reads the portal; whoever chose none reads it in the browser's. */
@Service
public class Languages {

    /** The languages the portal speaks, its first one first. */
    public static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final PersonRepository people;
    private final Attempts attempts;

    Languages(PersonRepository people, Attempts attempts) {
        this.people = people;
        this.attempts = attempts;
    }

    /** What the viewer chose. */
    @Transactional(readOnly = true)
    public Optional<Locale> of(Viewer viewer) {
        return people.findById(viewer.person().value())
                .flatMap(person -> person.choices().language());
    }

    /** Chooses one's own language; null leaves it to the browser. */
    public void choose(Viewer viewer, @Nullable Locale language) {
        if (language != null && !SPOKEN.contains(language)) {
            throw new Invalid("language.unspoken");
        }
        attempts.at(() -> {
            Person person = people.findById(viewer.person().value()).orElseThrow(NotFound::new);
            person.choices().read(language);
            return people.save(person).id();
        });
    }
}
