package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.shared.OneLine;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented meetings, told for those invited; their ids stay the same, so that files can be compared. */
final class Expected {

    static final Invitee LEAD = invitee(1, "referente@association.example", false);
    static final Invitee ADVISER = invitee(2, "conseillere@cabinet.example", true);
    static final Invitee SUCCESSOR = invitee(3, "successeur@cabinet.example", true);

    private Expected() {}

    static Invitee invitee(int number, String email, boolean official) {
        return new Invitee(new PersonId(new UUID(0, number)), new OrganisationId(new UUID(1, number)), email, official);
    }

    static Convocation of(MeetingState state, int sequence, Slot slot) {
        return of(state, sequence, slot, "Accueil d’essai", "Salle Olympe", null);
    }

    static Convocation of(
            MeetingState state,
            int sequence,
            Slot slot,
            String association,
            @Nullable String room,
            @Nullable String link) {
        return new Convocation(
                new MeetingId(UUID.fromString("5f0c1d1e-0000-4000-8000-000000000042")),
                state,
                sequence,
                slot,
                LEAD.organisation(),
                OneLine.shortened(association),
                List.of("Conseillère justice (Cabinet)", "Cheffe de bureau (MIPROF)"),
                room == null ? null : OneLine.shortened(room),
                link,
                ADVISER.person(),
                ADVISER.organisation(),
                List.of(LEAD, ADVISER));
    }
}
