package fr.lignealigne.account;

import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A mandate to be given.
 *
 * @param from its first day, in Paris; {@code until} its last one, whole
 */
public record MandateDraft(Set<MandatedAct> acts, LocalDate from, LocalDate until) {

    private static final int MOST_YEARS = 1;

    public MandateDraft {
        acts = Set.copyOf(acts);
    }

    /** Refuses a mandate for nothing, for days that are over or out of order, or for longer than a year. */
    void check(Instant now) {
        if (acts.isEmpty()) {
            throw new Invalid("mandate.noAct");
        }
        if (from.isBefore(LocalDate.ofInstant(now, Clocks.PARIS)) || until.isBefore(from)) {
            throw new Invalid("mandate.days");
        }
        if (until.isAfter(from.plusYears(MOST_YEARS))) {
            throw new Invalid("mandate.tooLong");
        }
    }

    Instant startsAt() {
        return from.atStartOfDay(Clocks.PARIS).toInstant();
    }

    /** The end of the last day, excluded. */
    Instant endsAt() {
        return until.plusDays(1).atStartOfDay(Clocks.PARIS).toInstant();
    }
}
