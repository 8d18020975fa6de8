package fr.lignealigne.plenary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Minutes sent out to the organisations on the list, word for word as they were then. What is written afterwards is
 * seen by nobody else until it is sent out as the next edition, which says what it changes.
 */
@Service
@Transactional(readOnly = true)
public class SendingOut {

    private static final int LONGEST_NOTE = 500;

    private final PlenaryRepository plenaries;
    private final PlenaryEditionRepository editions;
    private final ComposedPlenary composed;
    private final PlenaryStandings standings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SendingOut(
            PlenaryRepository plenaries,
            PlenaryEditionRepository editions,
            ComposedPlenary composed,
            PlenaryStandings standings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plenaries = plenaries;
        this.editions = editions;
        this.composed = composed;
        this.standings = standings;
        this.clock = clock;
        this.events = events;
    }

    /** The minutes as they stand now, whether they were sent out or not. */
    public Minutes inWork(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        return composed.of(id);
    }

    /** Whether something was written since the last sending. */
    public boolean isAhead(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        List<PlenaryEdition> sent = editions.findByPlenaryIdOrderByNumberDesc(id.value());
        return sent.isEmpty() || !sent.getFirst().minutes().equals(composed.of(id));
    }

    /** What was sent out, the latest first; none to whoever may not read it. */
    public List<EditionSummary> editions(Viewer viewer, PlenaryId id) {
        Plenary plenary = plenaries.findById(id.value()).orElseThrow(NotFound::new);
        return !PlenaryAccess.mayRead(viewer, standings.of(plenary))
                ? List.of()
                : editions.findByPlenaryIdOrderByNumberDesc(id.value()).stream()
                        .map(PlenaryEdition::summary)
                        .toList();
    }

    /** One sending; not found to whoever may not read it. */
    public Minutes read(Viewer viewer, PlenaryId id, int number) {
        Plenary plenary = plenaries.findById(id.value()).orElseThrow(NotFound::new);
        if (!PlenaryAccess.mayRead(viewer, standings.of(plenary))) {
            throw new NotFound();
        }
        return editions.findByPlenaryIdOrderByNumberDesc(id.value()).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new)
                .minutes();
    }

    /** To which organisations minutes would go. */
    public Set<OrganisationId> readers(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        return standings.invited(id);
    }

    /**
     * Sends out what stands now.
     *
     * @param read the minutes as they were before the eyes of who sends them out
     * @param changed what is different from the last sending; empty for the first
     */
    @Transactional
    public int send(Viewer viewer, PlenaryId id, Minutes read, String changed) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        Plenary plenary = standings.hold(viewer, id);
        Minutes minutes = composed.of(id);
        if (!minutes.equals(read)) {
            throw new WrittenMeanwhile();
        }
        if (minutes.interventions().isEmpty() && minutes.summary().isEmpty()) {
            throw new Invalid("plenary.noMinutes");
        }
        List<PlenaryEdition> before = editions.findByPlenaryIdOrderByNumberDesc(id.value());
        if (!before.isEmpty()) {
            if (before.getFirst().minutes().equals(minutes)) {
                throw new Invalid("plenary.sameAsSent");
            }
            Entered.words(changed, LONGEST_NOTE);
        }
        plenary.sendOut();
        int number = before.size() + 1;
        Set<OrganisationId> readers = standings.invited(id);
        editions.saveAndFlush(new PlenaryEdition(
                id, number, minutes, number == 1 ? "" : changed.strip(), readers, viewer.person(), clock.instant()));
        events.publishEvent(new MinutesSentOut(id, number, readers, viewer.person()));
        standings.tellAll(plenary);
        return number;
    }
}
