package fr.lignealigne.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The people of the portal, as Spring Security asks for the owner of a passkey; it makes none and deletes none. */
@Component
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {

    private final PersonRepository people;

    PasskeyPeople(PersonRepository people) {
        this.people = people;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return people.findById(PasskeyStore.person(handle).value())
                .map(PasskeyPeople::entity)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return people.findByEmail(email).map(PasskeyPeople::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyStore.handle(person.id()))
                .name(person.email())
                .displayName(person.email())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("people are invited");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("people are shut out");
    }
}
