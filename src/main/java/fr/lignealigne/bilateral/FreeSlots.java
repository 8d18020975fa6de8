package fr.lignealigne.bilateral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The free slots nearest to a wish, within what is open to all, a quarter of an hour apart. */
final class FreeSlots {

    static final int DAYS_AROUND = 21;

    private static final int STEP_MINUTES = 15;
    private static final int STEPS_A_DAY = 24 * 60 / STEP_MINUTES;

    private FreeSlots() {}

    /** The time that matters around this wish: what is busy beyond it is never asked for. */
    static Slot horizon(Slot wish) {
        return new Slot(
                wish.startsAt().minus(Duration.ofDays(DAYS_AROUND + 1)),
                wish.endsAt().plus(Duration.ofDays(DAYS_AROUND + 1)));
    }

    /**
     * At most {@code count} slots as long as the wish, the nearest first, that overlap neither what is busy nor each
     * other.
     *
     * @param open whether a slot lies in the hours of all that it takes
     */
    static List<Slot> nearest(Slot wish, Predicate<Slot> open, List<Slot> busy, Instant notBefore, int count) {
        List<Slot> chosen = new ArrayList<>();
        candidates(wish)
                .filter(slot -> !slot.startsAt().isBefore(notBefore))
                .filter(open)
                .filter(slot -> busy.stream().noneMatch(slot::overlaps))
                .sorted(Comparator.comparing((Slot slot) -> Duration.between(wish.startsAt(), slot.startsAt())
                                .abs())
                        .thenComparing(Slot::startsAt))
                .forEach(slot -> {
                    if (chosen.size() < count && chosen.stream().noneMatch(slot::overlaps)) {
                        chosen.add(slot);
                    }
                });
        return chosen;
    }

    private static Stream<Slot> candidates(Slot wish) {
        LocalDate around = wish.start().toLocalDate();
        return IntStream.rangeClosed(-DAYS_AROUND, DAYS_AROUND)
                .mapToObj(around::plusDays)
                .flatMap(day -> IntStream.range(0, STEPS_A_DAY)
                        .mapToObj(step -> Slot.of(
                                day, LocalTime.MIDNIGHT.plusMinutes((long) step * STEP_MINUTES), wish.length())));
    }
}
