package fr.lignealigne.account;

import java.io.Serial;
import java.util.Collection;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody as they signed in, with the number that stays when their address goes or is another's. */
final class SignedInPerson extends User {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID person;

    SignedInPerson(
            PersonId person,
            String email,
            String passwordHash,
            boolean mayEnter,
            Collection<? extends GrantedAuthority> authorities) {
        super(email, passwordHash, mayEnter, true, true, true, authorities);
        this.person = person.value();
    }

    PersonId person() {
        return new PersonId(person);
    }
}
