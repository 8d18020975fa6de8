package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.RemarkId;
import org.jspecify.annotations.Nullable;

/**
 * A point of an agenda, told to someone who may know it.
 *
 * @param rank from 1, among those that this viewer may know
 * @param title « V1, l. 212-218 : Mesure 4 » for a remark, else what was written; at most {@value #LONGEST_TITLE}
 * @param remark that it is about, which the viewer may read; null when it is about none
 * @param minutes it may take; 0 when it is dealt with in writing
 * @param inWriting whether it is left to be dealt with in writing
 * @param addedBy the organisation that put it there
 * @param stateOnly whether the association may not know of it yet
 * @param mayTakeOff whether this viewer may take it off
 */
public record AgendaPoint(
        PointId id,
        int rank,
        String title,
        @Nullable RemarkId remark,
        PointOrigin origin,
        int minutes,
        boolean inWriting,
        OrganisationId addedBy,
        String addedByName,
        boolean stateOnly,
        boolean mayTakeOff) {

    public static final int LONGEST_TITLE = 200;
}
