package fr.lignealigne.bilateral.request;

/** How an exchange was lost. */
public enum Loss {
    /** The State called it off. */
    BY_STATE,
    /** The Collective's coordinator called it off. */
    BY_COORDINATION,
    /** Its association called it off. */
    BY_ASSOCIATION,
    /** Its association was not there. */
    MISSED,
    /** Its association did not wish to meet about what the State had named. */
    DECLINED;

    /** Whether the next request of its association comes before others: not by an act of its own lead. */
    public boolean givesPriority() {
        return switch (this) {
            case BY_STATE, BY_COORDINATION, MISSED -> true;
            case BY_ASSOCIATION, DECLINED -> false;
        };
    }
}
