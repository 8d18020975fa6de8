package fr.lignealigne.account;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    @EntityGraph(attributePaths = {"organisation", "roles"})
    Optional<Person> findByEmail(String email);

    @EntityGraph(attributePaths = {"organisation", "roles"})
    List<Person> findAllByIdIn(Collection<UUID> ids);

    @EntityGraph(attributePaths = {"organisation", "roles"})
    @Query("from Person person order by person.organisation.shortName, person.email")
    List<Person> findAllWithRoles();

    /** Those who hold this role and may sign in, locked until the act is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select person from Person person join person.roles role"
            + " where role = :role and person.enabled and not person.frozen order by person.id")
    List<Person> lockHolders(Role role);

    /** Those among them who want their pages to stay as they were opened. */
    @Query("select person.id from Person person where person.id in :ids and not person.choices.liveNews")
    Set<UUID> findQuiet(Collection<UUID> ids);

    /** Locked until the act is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Person person where person.id = :id")
    Optional<Person> lock(UUID id);

    /** Shut out, and nobody noted since when. */
    @Query("from Person person where not person.enabled and person.shutOutAt is null")
    List<Person> outSinceUnknown();

    /** Those who have been shut out since that moment or longer. */
    @Query("select person.id from Person person where not person.enabled and not person.frozen"
            + " and person.shutOutAt <= :moment order by person.shutOutAt")
    List<UUID> outSince(Instant moment, Limit limit);

    /** Those who hold this role, in or out. */
    @Query("select person from Person person join person.roles role where role = :role")
    List<Person> holders(Role role);

    /** Those who sit in this organisation, in or out. */
    @Query("from Person person where person.organisation = :organisation")
    List<Person> sitting(Organisation organisation);

    /** The associations with a lead who came in and may enter. */
    @Query("select distinct person.organisation.id from Person person join person.roles role"
            + " where role = fr.lignealigne.account.Role.ASSOCIATION_LEAD"
            + " and person.enabled and not person.frozen and person.passwordHash is not null")
    Set<UUID> led();
}
