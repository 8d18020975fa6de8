package fr.lignealigne.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Component;

/**
 * Enciphers what has to be read again (AES-256 in GCM, by Spring Security), with a key that only the settings hold. Each
 * person's is derived with their own salt, so that a secret copied into another's row opens nothing.
 */
@Component
class FactorSecrets {

    private final String key;

    FactorSecrets(@Value("${portal.second-factor.key}") String key) {
        this.key = key;
    }

    byte[] encipher(PersonId person, byte[] secret) {
        return of(person).encrypt(secret);
    }

    byte[] decipher(PersonId person, byte[] enciphered) {
        return of(person).decrypt(enciphered);
    }

    private BytesEncryptor of(PersonId person) {
        return Encryptors.stronger(key, person.value().toString().replace("-", ""));
    }
}
