package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import java.util.UUID;

/** Whatever cannot be in two places at once, under the id it has as an association, an official or a room. */
public record ResourceId(UUID value) {

    public static ResourceId of(OrganisationId association) {
        return new ResourceId(association.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
