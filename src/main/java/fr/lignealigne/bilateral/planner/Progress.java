package fr.lignealigne.bilateral.planner;

/** Hears how far a search is, in the thread of the search; a few times a second at most. */
@FunctionalInterface
public interface Progress {

    Progress UNHEARD = (measures, spent) -> {};

    /**
     * @param measures of the best plan so far
     * @param spent seconds since the search began
     */
    void heard(Measures measures, double spent);
}
