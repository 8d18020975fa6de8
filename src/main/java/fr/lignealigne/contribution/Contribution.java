package fr.lignealigne.contribution;

import fr.lignealigne.plan.PlanId;
import fr.lignealigne.remark.EarlierContribution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An older contribution of an association to a plan, and how far it is placed.
 *
 * @param date as the letter says it; null when nobody said
 * @param by the function of whoever handed it in
 * @param leftOut how many pieces of its file are no text
 * @param paragraphs how many it has
 * @param done of these, how many have no passage left that is open
 * @param passages in the order of the letter; none in a list of contributions
 */
public record Contribution(
        ContributionId id,
        PlanId plan,
        String title,
        @Nullable LocalDate date,
        String by,
        Instant receivedAt,
        int leftOut,
        int paragraphs,
        int done,
        List<ContributionPassage> passages) {

    public Contribution {
        passages = List.copyOf(passages);
    }

    /** What a draft says of where it comes from. */
    public EarlierContribution source() {
        return new EarlierContribution(title, date);
    }
}
