package fr.lignealigne.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    @EntityGraph(attributePaths = {"organisation", "roles"})
    Optional<Person> findByEmail(String email);

    @EntityGraph(attributePaths = {"organisation", "roles"})
    @Query("from Person person order by person.organisation.shortName, person.email")
    List<Person> findAllWithRoles();

    /** Those who hold this role and may sign in, locked until the act is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select person from Person person join person.roles role"
            + " where role = :role and person.enabled order by person.id")
    List<Person> lockHolders(Role role);
}
