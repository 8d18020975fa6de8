package fr.lignealigne.export.preparation;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.support.Rights;
import fr.lignealigne.support.Seats;
import java.util.UUID;

/** The rights on the preparation files of a meeting that the seat knows. */
public final class PreparationRights extends Rights {

    private static final OrganisationId ANOTHER = new OrganisationId(UUID.randomUUID());

    public PreparationRights() {
        super("Preparation of meetings");
        for (Face face : Face.values()) {
            act(
                    "read the " + face + " file of a meeting of the own association",
                    v -> PreparationAccess.mayRead(v, face, Seats.OWN));
            act("have the " + face + " file made anew", v -> PreparationAccess.mayMake(v, face, Seats.OWN));
            act(
                    "read the " + face + " file of a meeting of another association",
                    v -> PreparationAccess.mayRead(v, face, ANOTHER));
        }
    }
}
