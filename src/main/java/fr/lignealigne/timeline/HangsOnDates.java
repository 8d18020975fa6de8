package fr.lignealigne.timeline;

import fr.lignealigne.account.Viewer;
import java.util.List;

/** A feature with dates of its own that those of the procedure govern. */
public interface HangsOnDates {

    /** What is to come and stands against these dates, as far as the viewer may know of it. */
    List<DateConflict> conflicts(Viewer viewer, Procedure procedure);
}
