package fr.lignealigne.plenary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /**
     * What was sent out, the latest first. Outside the State, the editions that one's organisation was sent; what one of
     * them changes is read by who was sent the one before.
     */
    public List<EditionSummary> editions(Viewer viewer, PlenaryId id) {
        plenaries.findById(id.value()).orElseThrow(NotFound::new);
        List<PlenaryEdition> readable = readable(viewer, id);
        Set<Integer> numbers = readable.stream().map(PlenaryEdition::number).collect(Collectors.toSet());
        return readable.stream()
                .map(edition -> numbers.contains(edition.number() - 1) ? edition.summary() : edition.summaryAlone())
                .toList();
    }

    /** One sending; not found to whoever it was not sent to. */
    public Minutes read(Viewer viewer, PlenaryId id, int number) {
        return readable(viewer, id).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new)
                .minutes();
    }

    private List<PlenaryEdition> readable(Viewer viewer, PlenaryId id) {
        return editions.findByPlenaryIdOrderByNumberDesc(id.value()).stream()
                .filter(edition -> PlenaryAccess.mayRead(viewer, edition.standing()))
                .toList();
    }

    /** To which organisations minutes would go. */
    public Set<OrganisationId> readers(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        return standings.invited(plenaries.findById(id.value()).orElseThrow(NotFound::new));
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
        Set<OrganisationId> readers = standings.invited(plenary);
        editions.saveAndFlush(new PlenaryEdition(
                id, number, minutes, number == 1 ? "" : changed.strip(), readers, viewer.person(), clock.instant()));
        events.publishEvent(new MinutesSentOut(id, number, readers, viewer.person()));
        standings.tellReaders(plenary, readers);
        return number;
    }
}
