package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.planner.Span;
import fr.lignealigne.bilateral.request.Half;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.RequestToPlace;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.shared.Clocks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When an association can come at all: mornings and afternoons of the State, without what is offered to it, nor the hours
 * at which everybody is at the table. Nobody is called at night, in the hours of where they are, to a half-day that they did not wish for.
 */
final class OwnHours {

    private static final LocalTime AWAKE = LocalTime.of(7, 0);
    private static final LocalTime ASLEEP = LocalTime.of(21, 0);

    private OwnHours() {}

    static List<Span> of(List<RequestToPlace> requests, Ground ground) {
        UUID association = requests.getFirst().association().value();
        List<Span> elsewhere = Stream.concat(
                        Mapping.spans(ground.gathered()).stream(),
                        ground.standing().stream()
                                .filter(one ->
                                        one.offer() != null && one.association().equals(association))
                                .map(one -> new Span(
                                        one.slot().startsAt(), one.slot().endsAt())))
                .toList();
        // Where a meeting of theirs stands they were asked to come, whatever the hour there.
        Set<HalfDay> meets = ground.stood().stream()
                .filter(one -> one.association().value().equals(association))
                .map(one -> halfDay(one.row().slot()))
                .collect(Collectors.toSet());
        List<Span> free = new ArrayList<>();
        for (LocalDate day : ground.days()) {
            free.addAll(without(morning(day, requests), taken(day, Half.MORNING, requests, elsewhere, meets)));
            free.addAll(without(
                    span(day, Half.AFTERNOON.from(), Half.AFTERNOON.to()),
                    taken(day, Half.AFTERNOON, requests, elsewhere, meets)));
        }
        return free;
    }

    private static HalfDay halfDay(Slot slot) {
        boolean isMorning = slot.start().toLocalTime().isBefore(LocalTime.NOON);
        return new HalfDay(slot.start().toLocalDate(), isMorning ? Half.MORNING : Half.AFTERNOON);
    }

    private static List<Span> taken(
            LocalDate day, Half half, List<RequestToPlace> requests, List<Span> elsewhere, Set<HalfDay> meets) {
        HalfDay one = new HalfDay(day, half);
        boolean isWished = requests.stream()
                .map(request -> request.wishes().get(one))
                .anyMatch(wish -> wish != null && wish.allows());
        return isWished || meets.contains(one)
                ? elsewhere
                : Stream.concat(
                                elsewhere.stream(),
                                nights(day, requests.getFirst().zone()))
                        .toList();
    }

    /** Wherever it is, the nights that touch that day of Paris. */
    private static Stream<Span> nights(LocalDate day, FrenchZone zone) {
        return Stream.of(day.minusDays(2), day.minusDays(1), day, day.plusDays(1))
                .map(evening -> new Span(
                        evening.atTime(ASLEEP).atZone(zone.id()).toInstant(),
                        evening.plusDays(1).atTime(AWAKE).atZone(zone.id()).toInstant()));
    }

    /**
     * The planner cuts days at noon, whoever says no to a morning means it until it ends. Of the half hour between, what
     * begins after noon would count as an afternoon.
     */
    private static Span morning(LocalDate day, List<RequestToPlace> requests) {
        boolean isUnwished =
                requests.stream().anyMatch(one -> one.wishes().get(new HalfDay(day, Half.MORNING)) == Wish.NO);
        return span(day, Half.MORNING.from(), isUnwished ? LocalTime.NOON : Half.MORNING.to());
    }

    private static Span span(LocalDate day, LocalTime from, LocalTime to) {
        return Span.of(day, from, to, Clocks.PARIS);
    }

    static List<Span> without(List<Span> whole, List<Span> taken) {
        return whole.stream().flatMap(span -> without(span, taken).stream()).toList();
    }

    private static List<Span> without(Span whole, List<Span> taken) {
        List<Span> left = List.of(whole);
        for (Span one : taken) {
            left = left.stream().flatMap(span -> cut(span, one).stream()).toList();
        }
        return left;
    }

    private static List<Span> cut(Span span, Span taken) {
        if (!span.overlaps(taken)) {
            return List.of(span);
        }
        List<Span> left = new ArrayList<>();
        if (span.start().isBefore(taken.start())) {
            left.add(new Span(span.start(), taken.start()));
        }
        if (taken.end().isBefore(span.end())) {
            left.add(new Span(taken.end(), span.end()));
        }
        return left;
    }
}
