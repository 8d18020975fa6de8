package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A joint position as the Collective's room shows it.
 *
 * @param takesAnswers whether associations may sign now
 * @param closesAt until when they may, or might
 * @param roundClosesAt when the round of its version closes, while it is open
 * @param seats the member associations by name
 * @param cameFrom the version it stood on before it followed the text to this one
 * @param placeDoubtful whether somebody has to look whether its place in this version is right
 * @param withdrawn whether it was deposited and does not speak any more
 * @param remark what the State reads of it, once deposited
 */
public record PositionDetails(
        PositionId id,
        PlanVersionId version,
        PositionState state,
        boolean takesAnswers,
        @Nullable Instant closesAt,
        @Nullable Instant roundClosesAt,
        RemarkDetails.Place place,
        PositionText text,
        List<PositionSource> sources,
        List<PositionSeat> seats,
        @Nullable PlanVersionId cameFrom,
        boolean placeDoubtful,
        boolean withdrawn,
        @Nullable RemarkId remark) {

    /** What is left of the round for a deposit, when the round ends before the announced day. */
    private static final Duration TO_DEPOSIT = Duration.ofHours(1);

    public PositionDetails {
        sources = List.copyOf(sources);
        seats = List.copyOf(seats);
    }

    /** For members, of what was given up: that it was. */
    PositionDetails withoutWords() {
        return new PositionDetails(
                id,
                version,
                state,
                takesAnswers,
                closesAt,
                roundClosesAt,
                place,
                text.withoutWords(),
                List.of(),
                List.of(),
                cameFrom,
                placeDoubtful,
                withdrawn,
                remark);
    }

    /** Whether it reached its end: nothing of it changes any more. */
    public boolean isOver() {
        return state == PositionState.DEPOSITED || state == PositionState.GIVEN_UP;
    }

    /** From when on it may be deposited, whoever was silent. */
    public @Nullable Instant depositableFrom() {
        return depositableFrom(closesAt, roundClosesAt);
    }

    /** The announced moment, or an hour before the round ends when that comes first. */
    public static @Nullable Instant depositableFrom(@Nullable Instant announced, @Nullable Instant roundClosing) {
        if (announced == null || roundClosing == null) {
            return announced;
        }
        Instant last = roundClosing.minus(TO_DEPOSIT);
        return last.isBefore(announced) ? last : announced;
    }

    /** How many associations said nothing of this text yet. */
    public int awaited() {
        return (int) seats.stream().filter(seat -> !seat.hasSpoken()).count();
    }

    public RemarkDraft draft() {
        return text.draft(place.anchor());
    }

    public Tally tally() {
        return Tally.of(seats);
    }

    /** What this association said. */
    public Optional<PositionSeat> seatOf(OrganisationId organisation) {
        return seats.stream()
                .filter(seat -> seat.organisation().equals(organisation))
                .findFirst();
    }
}
