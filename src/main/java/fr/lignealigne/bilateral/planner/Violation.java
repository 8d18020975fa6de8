package fr.lignealigne.bilateral.planner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A hard rule that a plan breaks: which, of whose exchange, and with what. Data for a screen to say, never a sentence. */
public sealed interface Violation {

    /** The exchange whose place breaks it; the first one where two meet. None for a cap. */
    Optional<UUID> exchange();

    /** One of a single exchange. */
    sealed interface OfOne extends Violation {

        UUID of();

        @Override
        default Optional<UUID> exchange() {
            return Optional.of(of());
        }
    }

    /** An exchange, official or room that the problem does not know. */
    record Unknown(UUID of) implements OfOne {}

    /** Not at a start of the grid, or past its hours. */
    record OffTheGrid(UUID of) implements OfOne {}

    /** Longer than asked or shorter than the least. */
    record WrongLength(UUID of) implements OfOne {}

    record AssociationAway(UUID of, Association association) implements OfOne {}

    record WishedNot(UUID of, HalfDay halfDay) implements OfOne {}

    record TooEarly(UUID of, Milestone milestone) implements OfOne {}

    record TooLate(UUID of, Milestone milestone) implements OfOne {}

    /** Too few or too many officials, or one asked for by name is missing. */
    record WrongCompany(UUID of) implements OfOne {}

    /** Nobody of the officials speaks of any of its themes. */
    record NobodyCompetent(UUID of) implements OfOne {}

    record OfficialAway(UUID of, Official official) implements OfOne {}

    record RoomMissing(UUID of) implements OfOne {}

    record RoomUnfit(UUID of, Room room) implements OfOne {}

    record RoomAway(UUID of, Room room) implements OfOne {}

    /** Two at once, buffers taken in. {@code other} is empty when the other is a booking that stands. */
    record OfficialTwice(UUID of, Optional<UUID> other, Official official) implements OfOne {}

    /** As for an official. */
    record RoomTwice(UUID of, Optional<UUID> other, Room room) implements OfOne {}

    /** As for an official, without buffers. */
    record AssociationTwice(UUID of, Optional<UUID> other, Association association) implements OfOne {}

    /** More meetings a day than the official takes. */
    record OverCap(Official official, LocalDate day, int meetings) implements Violation {

        @Override
        public Optional<UUID> exchange() {
            return Optional.empty();
        }
    }

    /** A pinned exchange that is somewhere else or nowhere. */
    record PinMoved(UUID of) implements OfOne {}
}
