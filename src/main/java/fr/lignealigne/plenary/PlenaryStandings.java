package fr.lignealigne.plenary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the walls ask of a plenary, and its row held while something of it is written. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlenaryStandings {

    private final PlenaryRepository plenaries;
    private final ParticipantRepository participants;
    private final PlenaryEditionRepository editions;
    private final ApplicationEventPublisher events;

    PlenaryStandings(
            PlenaryRepository plenaries,
            ParticipantRepository participants,
            PlenaryEditionRepository editions,
            ApplicationEventPublisher events) {
        this.plenaries = plenaries;
        this.participants = participants;
        this.editions = editions;
        this.events = events;
    }

    PlenaryAccess.Standing of(Plenary plenary) {
        List<PlenaryEdition> sent =
                editions.findByPlenaryIdOrderByNumberDesc(plenary.id().value());
        return new PlenaryAccess.Standing(
                plenary.isAnnounced(),
                invited(plenary.id()),
                sent.isEmpty() ? Set.of() : sent.getFirst().readers());
    }

    Set<OrganisationId> invited(PlenaryId plenary) {
        return participants.findByPlenaryIdOrderByPosition(plenary.value()).stream()
                .map(Participant::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The plenary as it stays until the act is over, for whoever may arrange it. */
    Plenary hold(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        return plenaries.lock(id.value()).orElseThrow(NotFound::new);
    }

    /** The pages of all who may know of it look again. */
    void tellAll(Plenary plenary) {
        events.publishEvent(new PlenaryChanged(plenary.id(), of(plenary), false));
    }

    /** The pages of who arranges look again. */
    void tellInside(Plenary plenary) {
        events.publishEvent(
                new PlenaryChanged(plenary.id(), new PlenaryAccess.Standing(false, Set.of(), Set.of()), true));
    }
}
