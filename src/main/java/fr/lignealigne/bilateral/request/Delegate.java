package fr.lignealigne.bilateral.request;

/**
 * Somebody whom an association will send.
 *
 * @param function needed; whose function it is matters less than that it is held
 * @param organisation empty for the association itself
 * @param name only where it is needed at the door; mostly empty
 */
public record Delegate(String function, String organisation, String name) {

    /** Of each, in characters. */
    public static final int LONGEST = 120;

    public Delegate {
        function = function.strip();
        organisation = organisation.strip();
        name = name.strip();
    }

    boolean says(int longest) {
        return !function.isEmpty()
                && function.length() <= longest
                && organisation.length() <= longest
                && name.length() <= longest;
    }
}
