package fr.lignealigne.collective.position;

/** What an association says of a text; one that says nothing is silent, and silence is no answer. */
public enum Answer {
    SIGNED,
    /** Told to nobody outside the room. */
    ABSTAINED,
    /** With a text of its own; told to the State only when its author lets it be carried. */
    DISSENTED
}
