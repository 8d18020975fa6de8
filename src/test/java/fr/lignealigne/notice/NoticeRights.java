package fr.lignealigne.notice;

import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.Locale;

/** Who reads notices of each kind that they were told in their seat; « own » is the seat in which they were told. */
public final class NoticeRights extends Rights {

    public NoticeRights() {
        super("Notices");
        for (NoticeKind kind : NoticeKind.values()) {
            act(
                    "read one's notice « " + words(kind) + " » in one's seat",
                    v -> NoticeAccess.mayRead(v, kind, v.organisation()));
        }
        act(
                "read a notice that was told in a seat of the own association",
                v -> NoticeAccess.mayRead(v, NoticeKind.SEAT_CHANGED, Seats.OWN));
        act("read what was told there as a lead", v -> NoticeAccess.mayRead(v, NoticeKind.DRAFT_PROPOSED, Seats.OWN));
        act(
                "read what was told there of the Collective's room",
                v -> NoticeAccess.mayRead(v, NoticeKind.POSTED, Seats.OWN));
    }

    private static String words(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
