package fr.lignealigne.bilateral.planner;

import java.util.List;

/** A scenario: a plan with what it is worth and what it changes. It is no more than that; publishing is somebody else's. */
public record Proposal(Plan plan, Measures measures, List<Difference> differences) {

    public Proposal {
        differences = List.copyOf(differences);
    }

    /** A plan kept or made by hand, measured like a computed one; {@code before} is empty where nothing was published. */
    public static Proposal of(Problem problem, Plan plan, Plan before) {
        return new Proposal(plan, Measures.of(problem, plan, before), Difference.between(before, plan));
    }
}
