package fr.lignealigne.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {

    Optional<Organisation> findByCode(String code);

    /** This code and, where somebody else has it, the same with a number. */
    static Stream<String> codes(String wanted) {
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? wanted : wanted + "-" + number);
    }

    /** The first of these codes that nobody has. */
    default String freeCode(String wanted) {
        return codes(wanted)
                .filter(code -> findByCode(code.toUpperCase(Locale.ROOT)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    Optional<Organisation> findFirstByKindOrderByCode(OrganisationKind kind);

    List<Organisation> findByTimeZoneNot(String timeZone);

    /** Locked until the act is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Organisation organisation where organisation.id = :id")
    Optional<Organisation> lock(UUID id);

    /** Kept as it is until the act is over: it neither joins nor leaves the Collective meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from Organisation organisation where organisation.id = :id")
    Optional<Organisation> hold(UUID id);
}
