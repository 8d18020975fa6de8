package fr.lignealigne.attachment;

import fr.lignealigne.account.Viewer;
import java.util.UUID;

/** What files of one kind of holder hang on: it alone knows who may read them, and who may change them. */
public interface Wall {

    HolderKind kind();

    /** Whether what has this id is one of these. */
    boolean holds(UUID holder);

    /** Whether the viewer may read what has this id; of what is not there: no. */
    boolean mayRead(Viewer viewer, UUID holder);

    /**
     * Holds it until the end of the act, so that its files change one after the other.
     *
     * @throws fr.lignealigne.shared.Refusal unless the viewer may change what is said there
     */
    void holdForChange(Viewer viewer, UUID holder);

    /** Other files hang on it now: those who have it open, and may read it, are told. */
    void filesChanged(UUID holder);
}
