package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether keys that are pressed alone command acts on each person's pages, as they do for whoever chose nothing. */
@Service
public class SingleKeys {

    private final PersonRepository people;
    private final Attempts attempts;

    SingleKeys(PersonRepository people, Attempts attempts) {
        this.people = people;
        this.attempts = attempts;
    }

    /** What the viewer chose. */
    @Transactional(readOnly = true)
    public boolean actFor(Viewer viewer) {
        return people.findById(viewer.person().value())
                .map(person -> person.choices().actsBySingleKeys())
                .orElseThrow(NotFound::new);
    }

    /** Chooses for oneself. */
    public void choose(Viewer viewer, boolean wanted) {
        attempts.at(() -> {
            Person person = people.findById(viewer.person().value()).orElseThrow(NotFound::new);
            person.choices().actBySingleKeys(wanted);
            return people.save(person).id();
        });
    }
}
