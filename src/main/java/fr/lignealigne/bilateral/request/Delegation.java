package fr.lignealigne.bilateral.request;

import java.util.List;
import java.util.Set;

/**
 * Who comes for an association, and what they need for it.
 *
 * @param people how many, those told of below among them
 * @param needs seen by the association and by whoever arranges that exchange alone; never in a mail or a feed
 * @param otherNeeds needs in the association's own words
 */
public record Delegation(List<Delegate> delegates, int people, Set<AccessNeed> needs, String otherNeeds) {

    /** How many may come. */
    public static final int MOST = 12;

    /** Of the needs in words, in characters. */
    public static final int LONGEST_NEEDS = 300;

    /** Two people of whom nothing is said: what an association sends most often. */
    public static final Delegation USUAL = new Delegation(List.of(), 2, Set.of(), "");

    static final Delegation NOBODY_YET = new Delegation(List.of(), 0, Set.of(), "");

    public Delegation {
        delegates = List.copyOf(delegates);
        needs = Set.copyOf(needs);
        otherNeeds = otherNeeds.strip();
    }

    /** As whoever arranges for an association knows it: how many, and what they need. */
    Delegation withoutPeople() {
        return new Delegation(List.of(), people, needs, otherNeeds);
    }
}
