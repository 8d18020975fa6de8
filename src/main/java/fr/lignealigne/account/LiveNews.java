package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether each person's open pages show what others do meanwhile, as they do for whoever chose nothing. */
@Service
public class LiveNews {

    private final PersonRepository people;
    private final Attempts attempts;

    LiveNews(PersonRepository people, Attempts attempts) {
        this.people = people;
        this.attempts = attempts;
    }

    /** What the viewer chose. */
    @Transactional(readOnly = true)
    public boolean areWantedBy(Viewer viewer) {
        return people.findById(viewer.person().value())
                .map(person -> person.choices().hearsLiveNews())
                .orElseThrow(NotFound::new);
    }

    /** Chooses for oneself. */
    public void choose(Viewer viewer, boolean wanted) {
        attempts.at(() -> {
            Person person = people.findById(viewer.person().value()).orElseThrow(NotFound::new);
            person.choices().hearLiveNews(wanted);
            return people.save(person).id();
        });
    }

    /** Those among these people who want none. */
    @Transactional(readOnly = true)
    public Set<PersonId> unwantedBy(Collection<PersonId> asked) {
        return people.findQuiet(asked.stream().map(PersonId::value).toList()).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
