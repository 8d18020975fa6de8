package fr.lignealigne.decision;

import fr.lignealigne.shared.Refusal;
import java.util.List;

/** Some deposited remarks of the round have no decision: nothing is released until each has one. */
public final class AnswersMissing extends Refusal {

    private final transient List<MissingAnswer> missing;

    AnswersMissing(List<MissingAnswer> missing) {
        super("release.missing", missing.size());
        this.missing = List.copyOf(missing);
    }

    public List<MissingAnswer> missing() {
        return missing;
    }
}
