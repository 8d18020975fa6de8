package fr.lignealigne.bilateral.planner;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One exchange waiting for its place: what the solver decides, in one variable, so that no half of a place is ever tried. */
@PlanningEntity
public final class Turn {

    @PlanningId
    public int index;

    @Nullable
    Exchange exchange;

    @PlanningPin
    public boolean pinned;

    @ValueRangeProvider(id = "places")
    public List<Place> places = new ArrayList<>();

    @PlanningVariable(valueRangeProviderRefs = "places", allowsUnassigned = true)
    public @Nullable Place place;

    /** For the solver. */
    public Turn() {}

    Turn(int index, Exchange exchange, List<Place> places) {
        this.index = index;
        this.exchange = exchange;
        this.places = places;
    }

    Exchange wanted() {
        if (exchange == null) {
            throw new IllegalStateException("a turn of nobody");
        }
        return exchange;
    }

    /** Its place, where there is one; the solver's streams leave the others out. */
    Place here() {
        if (place == null) {
            throw new IllegalStateException("not placed");
        }
        return place;
    }

    long day() {
        return here().day;
    }

    long half() {
        return here().half;
    }

    List<Receiver> receivers() {
        return here().team.receivers;
    }

    boolean sameAssociation(Turn other) {
        return wanted().association().equals(other.wanted().association());
    }
}
