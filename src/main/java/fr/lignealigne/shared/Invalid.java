package fr.lignealigne.shared;

/** What was entered cannot be taken as it is; the sentence says what to change. */
public final class Invalid extends Refusal {

    public Invalid(String key, Object... arguments) {
        super(key, arguments);
    }
}
