package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.remark.RemarkId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point of minutes.
 *
 * @param point the same in each version of the minutes
 * @param remark that it was about; null outside of who may read that remark
 * @param saidByTheAssociation at most {@value #LONGEST}
 * @param saidByTheState at most {@value #LONGEST}
 * @param outcome null until it is said
 * @param observation what the association sees otherwise, of the last time it was asked; else empty
 * @param earlier what it saw otherwise in the texts that were put before that one, the first of them first
 */
public record MinutesPoint(
        MinutesPointId id,
        UUID point,
        String title,
        @Nullable RemarkId remark,
        String saidByTheAssociation,
        String saidByTheState,
        @Nullable PointOutcome outcome,
        String observation,
        List<Observation> earlier) {

    public static final int LONGEST = 4000;
    public static final int LONGEST_OBSERVATION = 2000;

    public MinutesPoint {
        earlier = List.copyOf(earlier);
    }

    public String said(Side side) {
        return switch (side) {
            case ASSOCIATION -> saidByTheAssociation;
            case STATE -> saidByTheState;
        };
    }

    MinutesPoint with(PointOutcome came) {
        return new MinutesPoint(
                id, point, title, remark, saidByTheAssociation, saidByTheState, came, observation, earlier);
    }

    MinutesPoint withoutRemark() {
        return new MinutesPoint(
                id, point, title, null, saidByTheAssociation, saidByTheState, outcome, observation, earlier);
    }

    MinutesPoint withoutEarlier() {
        return new MinutesPoint(
                id, point, title, remark, saidByTheAssociation, saidByTheState, outcome, observation, List.of());
    }
}
