package fr.lignealigne.account;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys in our table, as Spring Security asks for them; a person is named by the sixteen bytes of their id. */
@Component
class PasskeyStore implements UserCredentialRepository {

    private static final int LONGEST_LABEL = 60;

    private static final String COLUMNS = "select person_id, credential_id, label, public_key, attestation,"
            + " signature_count, verified, backup_eligible, backed_up, transports, added_at, last_used_at from passkey";

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static Bytes handle(PersonId person) {
        UUID id = person.value();
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    List<FactorSummary> of(PersonId person) {
        return jdbc.sql("select id, label, added_at, last_used_at from passkey where person_id = ? order by added_at")
                .param(person.value())
                .query((row, index) -> new FactorSummary(
                        FactorKind.PASSKEY,
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        at(row, "added_at"),
                        Links.instant(row.getObject("last_used_at", LocalDateTime.class))))
                .list();
    }

    boolean forget(PersonId person, UUID id) {
        return jdbc.sql("delete from passkey where id = ? and person_id = ?")
                        .params(id, person.value())
                        .update()
                == 1;
    }

    void forgetAll(PersonId person) {
        jdbc.sql("delete from passkey where person_id = ?")
                .param(person.value())
                .update();
    }

    @Override
    public void save(CredentialRecord credential) {
        if (isKnown(credential)) {
            use(credential);
        } else {
            add(credential);
        }
    }

    private boolean isKnown(CredentialRecord credential) {
        return findByCredentialId(credential.getCredentialId()) != null;
    }

    /**
     * Notes that it was used. A count of signatures that does not grow is that of a copy (Web Authentication, 6.1.1):
     * Spring Security compares it with the one of the day the passkey was made, hence once more here. Those that do not
     * count say zero for ever.
     */
    private void use(CredentialRecord credential) {
        boolean grew = jdbc.sql("update passkey set signature_count = :count, backed_up = :backed, last_used_at = :now"
                                + " where credential_id = :id and (signature_count < :count"
                                + " or signature_count = 0 and :count = 0)")
                        .param("count", credential.getSignatureCount())
                        .param("backed", credential.isBackupState())
                        .param("now", Links.utc(clock.instant()))
                        .param("id", credential.getCredentialId().getBytes())
                        .update()
                == 1;
        if (!grew) {
            throw new IllegalArgumentException("the count of signatures did not grow");
        }
    }

    private void add(CredentialRecord credential) {
        String label = credential.getLabel().strip();
        jdbc.sql("insert into passkey (id, person_id, credential_id, label, public_key, attestation, signature_count,"
                        + " verified, backup_eligible, backed_up, transports, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        person(credential.getUserEntityUserId()).value(),
                        credential.getCredentialId().getBytes(),
                        label.substring(0, Math.min(LONGEST_LABEL, label.length())),
                        credential.getPublicKey().getBytes(),
                        Objects.requireNonNull(credential.getAttestationObject())
                                .getBytes(),
                        credential.getSignatureCount(),
                        credential.isUvInitialized(),
                        credential.isBackupEligible(),
                        credential.isBackupState(),
                        credential.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(",")),
                        Links.utc(clock.instant()))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(COLUMNS + " where credential_id = ?")
                .param(id.getBytes())
                .query((row, index) -> read(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(COLUMNS + " where person_id = ? order by added_at")
                .param(person(handle).value())
                .query((row, index) -> read(row))
                .list();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from passkey where credential_id = ?")
                .param(id.getBytes())
                .update();
    }

    private static CredentialRecord read(ResultSet row) throws SQLException {
        Instant added = at(row, "added_at");
        Instant used = Links.instant(row.getObject("last_used_at", LocalDateTime.class));
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(new PersonId(row.getObject("person_id", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .label(row.getString("label"))
                .created(added)
                .lastUsed(used == null ? added : used)
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
