package fr.lignealigne.export.word;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;

/** The rights on annotated Word files, seen from the association that handed one in. */
public final class AnnotationRights extends Rights {

    public AnnotationRights() {
        super("Annotated Word files");
        act("hand in an annotated file", AnnotationAccess::mayHandIn);
        act("read, place, take over and undo what a file holds", v -> AnnotationAccess.mayHandle(v, Seats.OWN));
    }
}
