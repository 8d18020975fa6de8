package fr.lignealigne.bilateral.scenario;

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
import java.util.UUID;

/** When an association can come at all: mornings and afternoons of the State, without what is offered to it. */
final class OwnHours {

    private OwnHours() {}

    static List<Span> of(List<RequestToPlace> requests, Ground ground) {
        UUID association = requests.getFirst().association().value();
        List<Span> offered = ground.standing().stream()
                .filter(one -> one.offer() != null && one.association().equals(association))
                .map(one -> new Span(one.slot().startsAt(), one.slot().endsAt()))
                .toList();
        List<Span> free = new ArrayList<>();
        for (LocalDate day : ground.days()) {
            free.addAll(without(morning(day, requests), offered));
            free.addAll(without(span(day, Half.AFTERNOON.from(), Half.AFTERNOON.to()), offered));
        }
        return free;
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
