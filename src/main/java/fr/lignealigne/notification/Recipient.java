package fr.lignealigne.notification;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.notice.Addressee;

/** Somebody who may enter, in their present seat, with their address. */
record Recipient(PersonId person, OrganisationId organisation, String email) {

    Addressee addressee() {
        return new Addressee(person, organisation);
    }

    boolean isNot(PersonId other) {
        return !person.equals(other);
    }
}
