package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.remark.RemarkId;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes minutes from one state to the next, and lets open pages hear: their own, and once validated those of the remarks. */
@Component
class ChangingMinutes {

    private final MinutesTable table;
    private final MinutesPointTable points;
    private final MinutesDescriptions descriptions;
    private final ApplicationEventPublisher events;

    ChangingMinutes(
            MinutesTable table,
            MinutesPointTable points,
            MinutesDescriptions descriptions,
            ApplicationEventPublisher events) {
        this.table = table;
        this.points = points;
        this.descriptions = descriptions;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void to(MinutesAccess.Standing before, MinutesHead head) {
        table.change(head);
        MinutesAccess.Standing after = descriptions.standing(head);
        events.publishEvent(new MinutesChanged(before, after));
        Set<RemarkId> about = points.of(head.id()).stream()
                .map(MinutesPoint::remark)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (head.state() == MinutesState.VALIDATED && !about.isEmpty()) {
            events.publishEvent(new MinutesSpokenChanged(about, after));
        }
    }
}
