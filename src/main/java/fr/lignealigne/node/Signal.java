package fr.lignealigne.node;

/**
 * Something that every node has to hear of, published as an event: ids, kinds and moments, never a word that somebody wrote.
 * Its class is a record whose name no other one has; all that it consists of is data, since it is built anew elsewhere.
 */
public interface Signal {

    /** Whether the other nodes hear it too; not what each finds out by itself. */
    default boolean isForOthers() {
        return true;
    }
}
