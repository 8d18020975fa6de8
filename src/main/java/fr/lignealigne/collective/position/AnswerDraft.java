package fr.lignealigne.collective.position;

import fr.lignealigne.shared.Invalid;

/**
 * What a lead says for their association.
 *
 * @param dissent in the association's own words, of a {@link Answer#DISSENTED}; else empty
 * @param carried whether these words may be carried to the State
 */
public record AnswerDraft(Answer answer, String dissent, boolean carried) {

    /** Of a dissent, in characters. */
    public static final int LONGEST = 3_000;

    public static final AnswerDraft SIGN = new AnswerDraft(Answer.SIGNED, "", false);
    public static final AnswerDraft ABSTAIN = new AnswerDraft(Answer.ABSTAINED, "", false);

    public AnswerDraft {
        dissent = dissent.strip();
    }

    /** What may be said in another association's name: a dissent is its own words. */
    static AnswerDraft underMandate(Answer answer) {
        return switch (answer) {
            case SIGNED -> SIGN;
            case ABSTAINED -> ABSTAIN;
            case DISSENTED -> throw new Invalid("position.mandate.noDissent");
        };
    }

    public static AnswerDraft dissent(String words, boolean carried) {
        return new AnswerDraft(Answer.DISSENTED, words, carried);
    }

    void check() {
        if (answer == Answer.DISSENTED && dissent.isEmpty()) {
            throw new Invalid("position.dissent.missing");
        }
        if (dissent.length() > LONGEST) {
            throw new Invalid("position.dissent.tooLong", LONGEST);
        }
    }
}
