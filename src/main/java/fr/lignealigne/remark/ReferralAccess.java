package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;

/**
 * Who may ask a ministry for advice, and who learns of it. What it then reads of the remarks is for {@link RemarkAccess} to
 * say.
 */
public final class ReferralAccess {

    private ReferralAccess() {}

    /** Referring remarks, moving the day, recalling: MIPROF's, who opens the wall and closes it. */
    public static boolean mayRefer(Viewer viewer) {
        return viewer.is(Role.MIPROF);
    }

    /** Knowing who was asked for what, and how far they are. */
    public static boolean mayFollow(Viewer viewer) {
        return viewer.preparesTheAnswer();
    }

    /** Reading what this ministry is asked, and answering for it; it never learns who else was asked. */
    public static boolean mayAnswer(Viewer viewer, OrganisationId ministry) {
        return viewer.is(Role.MINISTRY) && viewer.organisation().equals(ministry);
    }
}
