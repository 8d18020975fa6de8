package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;

/** The rights on what the own association writes in place of an exchange. */
public final class WrittenContributionRights extends Rights {

    public WrittenContributionRights() {
        super("Written contributions");
        act("read one that is written", v -> WrittenContributionAccess.mayRead(v, of(false, false)));
        act("read one that was deposited", v -> WrittenContributionAccess.mayRead(v, of(true, false)));
        act("read one whose last day has passed", v -> WrittenContributionAccess.mayRead(v, of(false, true)));
        act("write one", v -> WrittenContributionAccess.mayWrite(v, of(false, false)));
        act("deposit one", v -> WrittenContributionAccess.mayDeposit(v, of(false, false)));
        act("write one that was deposited", v -> WrittenContributionAccess.mayWrite(v, of(true, false)));
        act("deposit one whose last day has passed", v -> WrittenContributionAccess.mayDeposit(v, of(false, true)));
    }

    private static WrittenContributionAccess.Standing of(boolean deposited, boolean over) {
        return new WrittenContributionAccess.Standing(Seats.OWN, deposited, over);
    }
}
