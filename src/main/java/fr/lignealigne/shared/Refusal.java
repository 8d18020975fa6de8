package fr.lignealigne.shared;

/**
 * Something the portal will not do, said in the words of the domain.
 *
 * <p>Carries a translation key and its arguments, never a text: the screen says the sentence in the reader's language,
 * and nothing of a remark can slip into a log through a message.
 */
public abstract class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    protected Refusal(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
    }

    /** The translation key of the sentence to show. */
    public String key() {
        return key;
    }

    /** The values to put into the sentence. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
