package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.bilateral.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of minutes as it is kept, without its points. */
record MinutesHead(
        MinutesId id,
        MeetingId meeting,
        int version,
        MinutesState state,
        int round,
        @Nullable Instant putAt,
        @Nullable LocalDate until,
        @Nullable Instant observedAt,
        @Nullable Ending ending,
        @Nullable Instant validatedAt) {

    static MinutesHead begun(MinutesId id, MeetingId meeting, int version) {
        return new MinutesHead(id, meeting, version, MinutesState.WRITING, 0, null, null, null, null, null);
    }

    MinutesHead put(LocalDate last, Instant now) {
        return new MinutesHead(id, meeting, version, MinutesState.PUT, round + 1, now, last, null, null, null);
    }

    MinutesHead observed(Instant now) {
        return new MinutesHead(id, meeting, version, MinutesState.OBSERVED, round, putAt, until, now, null, null);
    }

    MinutesHead rewritten() {
        return new MinutesHead(id, meeting, version, MinutesState.WRITING, round, putAt, until, observedAt, null, null);
    }

    MinutesHead validated(Ending how, Instant now) {
        return new MinutesHead(id, meeting, version, MinutesState.VALIDATED, round, putAt, until, observedAt, how, now);
    }
}
