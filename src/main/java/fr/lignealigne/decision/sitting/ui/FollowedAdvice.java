package fr.lignealigne.decision.sitting.ui;

import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.ui.Desk;
import java.util.List;
import java.util.Optional;

/** The advice that one key of a sitting follows. */
final class FollowedAdvice {

    private FollowedAdvice() {}

    /** The one advice that bears on all that is left to decide here. */
    static Optional<AdviceDetails> on(Desk desk) {
        List<List<AdviceDetails>> given = desk.undecided().stream()
                .map(remark -> desk.advice().getOrDefault(remark.id(), List.of()))
                .toList();
        Optional<AdviceDetails> first = given.stream().flatMap(List::stream).findFirst();
        boolean isSame = first.isPresent()
                && given.stream()
                        .allMatch(advice ->
                                !advice.isEmpty() && advice.stream().allMatch(one -> one.saysTheSameAs(first.get())));
        return isSame ? first : Optional.empty();
    }

    static DecisionDraft draft(AdviceDetails advice) {
        return new DecisionDraft(advice.outcome(), advice.text());
    }
}
