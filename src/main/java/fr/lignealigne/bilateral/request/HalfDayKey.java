package fr.lignealigne.bilateral.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A {@link HalfDay} as it is kept. */
@Embeddable
record HalfDayKey(
        LocalDate day, @Enumerated(EnumType.STRING) Half half) {

    static HalfDayKey of(HalfDay halfDay) {
        return new HalfDayKey(halfDay.day(), halfDay.half());
    }

    HalfDay halfDay() {
        return new HalfDay(day, half);
    }
}
