package fr.lignealigne.timeline;

import fr.lignealigne.account.Viewer;
import java.util.List;

/** A feature that gathers everybody at the table: who is there can be met nowhere else meanwhile. */
public interface GathersEverybody {

    /** Those that were announced and not called off, as far as the viewer may know of them. */
    List<Gathering> known(Viewer viewer);
}
