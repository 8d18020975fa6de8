package fr.lignealigne.question;

import java.util.List;
import java.util.Map;

/**
 * The answers to a question as who prepares the State's answer reads them; an association counts once.
 *
 * @param answers in the order of their first deposit, so that a new one moves none
 * @param silent the associations asked that deposited nothing, by name; whether they write is not known
 */
public record AnswersSideBySide(List<Association> answers, List<String> silent, Map<Stance, Integer> counts) {

    /**
     * What one association answered.
     *
     * @param given the latest first; only the first one counts
     */
    public record Association(String name, List<GivenAnswer> given) {

        public GivenAnswer counting() {
            return given.getFirst();
        }
    }
}
