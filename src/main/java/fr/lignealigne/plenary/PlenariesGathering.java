package fr.lignealigne.plenary;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.timeline.Gathering;
import fr.lignealigne.timeline.GathersEverybody;
import java.util.List;
import org.springframework.stereotype.Component;

/** A plenary takes everybody's time from its announcement on; before, nobody was asked to keep it free. */
@Component
class PlenariesGathering implements GathersEverybody {

    private final Plenaries plenaries;

    PlenariesGathering(Plenaries plenaries) {
        this.plenaries = plenaries;
    }

    @Override
    public List<Gathering> known(Viewer viewer) {
        return plenaries.list(viewer).stream()
                .filter(plenary -> plenary.announcedAt() != null && plenary.state() != PlenaryState.CANCELLED)
                .map(PlenaryDetails::what)
                .map(what -> new Gathering(what.title(), what.startsAt(), what.endsAt()))
                .toList();
    }
}
