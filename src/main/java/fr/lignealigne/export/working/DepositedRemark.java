package fr.lignealigne.export.working;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deposited remark as the State works on it, with the advice and the decision on it.
 *
 * @param measure the title of the measure it stands in; empty outside measures
 * @param organisations who speaks in it: its association, or the signatories of a joint position
 * @param dissents what comes with a joint position, each with its author
 * @param advice the first given comes first
 * @param decision null while there is none
 */
record DepositedRemark(
        RemarkId id,
        String code,
        RemarkDetails.Place place,
        Surroundings around,
        String measure,
        List<String> organisations,
        boolean joint,
        @Nullable RemarkKind kind,
        Set<Theme> themes,
        Set<Exploitation> forms,
        boolean priority,
        boolean lever,
        String body,
        String wording,
        Evidence evidence,
        List<Dissent> dissents,
        Instant depositedAt,
        RemarkState state,
        List<GivenAdvice> advice,
        @Nullable TakenDecision decision) {

    DepositedRemark {
        organisations = List.copyOf(organisations);
        dissents = List.copyOf(dissents);
        advice = List.copyOf(advice);
    }

    /** The words of the text before and after what is quoted. */
    record Surroundings(String before, String after) {}

    /** What an association that did not sign says of a joint position. */
    record Dissent(String name, String words) {}

    record GivenAdvice(OrganisationId adviser, String name, Outcome outcome, String text, long revision) {}

    /**
     * @param sharedWith the codes of other remarks it answers, the first of them when they are many
     * @param others how many other remarks it answers
     * @param releasedAt null while it is prepared
     */
    record TakenDecision(
            DecisionId id,
            Outcome outcome,
            String reason,
            List<String> sharedWith,
            int others,
            @Nullable Instant releasedAt,
            long revision) {}

    /** The advice that a table shows in its own columns: of this body when it gave one, else the first. */
    Optional<GivenAdvice> shownTo(OrganisationId reader) {
        return advice.stream()
                .filter(one -> one.adviser().equals(reader))
                .findFirst()
                .or(() -> advice.stream().findFirst());
    }

    boolean isReleased() {
        return decision != null && decision.releasedAt() != null;
    }
}
