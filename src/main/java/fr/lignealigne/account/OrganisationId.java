package fr.lignealigne.account;

import java.util.UUID;

/** Identifies an organisation for good. */
public record OrganisationId(UUID value) {

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
