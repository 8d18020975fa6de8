package fr.lignealigne.collective.position;

import java.util.List;

/** How many associations said what of the text as it is; the silent and those who spoke of an earlier one are apart. */
public record Tally(int signed, int dissented, int abstained, int silent, int onEarlier) {

    static Tally of(List<PositionSeat> seats) {
        return new Tally(
                count(seats, Answer.SIGNED),
                count(seats, Answer.DISSENTED),
                count(seats, Answer.ABSTAINED),
                (int) seats.stream().filter(seat -> seat.answer() == null).count(),
                (int) seats.stream()
                        .filter(seat -> seat.answer() != null && !seat.isOfThisText())
                        .count());
    }

    private static int count(List<PositionSeat> seats, Answer answer) {
        return (int) seats.stream().filter(seat -> seat.counts(answer)).count();
    }
}
