package fr.lignealigne.account;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** The rights on mandates that the own association gave for deposits, seen from everyone. */
public final class MandateRights extends Rights {

    private static final Instant NOW = Instant.parse("2031-12-03T10:00:00Z");

    public MandateRights() {
        super("Mandates");
        act("give a mandate in the name of the seat's own association", MandateAccess::mayGive);
        act("revoke the association's mandate", v -> MandateAccess.mayRevoke(v, Seats.OWN));
        act("read the mandates of the seat's own association", MandateAccess::mayReadGiven);
        act("receive mandates", MandateAccess::mayReceive);
        act("deposit under the mandate", v -> allows(v, MandatedAct.DEPOSIT, true, false, NOW));
        act("sign under it", v -> allows(v, MandatedAct.SIGN, true, false, NOW));
        act(
                "deposit under it before it begins",
                v -> allows(v, MandatedAct.DEPOSIT, true, false, NOW.minus(Duration.ofDays(2))));
        act(
                "deposit under it once it is over",
                v -> allows(v, MandatedAct.DEPOSIT, true, false, NOW.plus(Duration.ofDays(1))));
        act("deposit under it once it is revoked", v -> allows(v, MandatedAct.DEPOSIT, true, true, NOW));
        act(
                "deposit under it while the association is out of the Collective",
                v -> allows(v, MandatedAct.DEPOSIT, false, false, NOW));
    }

    private static boolean allows(Viewer viewer, MandatedAct act, boolean member, boolean revoked, Instant at) {
        Duration day = Duration.ofDays(1);
        return MandateAccess.allows(
                viewer,
                new MandateAccess.Standing(
                        Seats.OWN, member, Set.of(MandatedAct.DEPOSIT), NOW.minus(day), NOW.plus(day), revoked),
                act,
                at);
    }
}
