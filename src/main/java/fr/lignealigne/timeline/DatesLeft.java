package fr.lignealigne.timeline;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** One row of the history of a milestone's dates. */
@Embeddable
record DatesLeft(LocalDate startsOn, LocalDate endsOn, String reason, Instant leftAt) {

    EarlierDates earlier() {
        return new EarlierDates(new Dates(startsOn, endsOn), reason, leftAt);
    }
}
