package fr.lignealigne.account;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asking, read anew each time it is asked. */
@Component
public class CurrentViewer {

    private final PersonRepository people;
    private final CompulsoryFactors compulsory;

    CurrentViewer(PersonRepository people, CompulsoryFactors compulsory) {
        this.people = people;
        this.compulsory = compulsory;
    }

    /**
     * The viewer of this request; refuses when nobody is signed in, when the account was closed or frozen meanwhile, or
     * when a role takes a second factor and none was shown since the last time they were taken away.
     */
    @Transactional(readOnly = true)
    public Viewer get() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            throw new NotAllowed();
        }
        return people.findByEmail(signedIn.getName())
                .filter(Person::mayEnter)
                .filter(person -> !compulsory.isFor(person.roles())
                        || FreshProof.lastShown(signedIn)
                                .filter(person::countsFactorOf)
                                .isPresent())
                .map(Person::viewer)
                .orElseThrow(NotAllowed::new);
    }

    /** Who these people are now, as far as they may enter. */
    @Transactional(readOnly = true)
    public Map<PersonId, Viewer> of(Set<PersonId> asked) {
        return people.findAllByIdIn(asked.stream().map(PersonId::value).toList()).stream()
                .filter(Person::mayEnter)
                .map(Person::viewer)
                .collect(Collectors.toMap(Viewer::person, viewer -> viewer));
    }
}
