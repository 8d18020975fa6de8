package fr.lignealigne.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {

    @EntityGraph(attributePaths = {"organisation", "roles"})
    Optional<Person> findByEmail(String email);

    @EntityGraph(attributePaths = {"organisation", "roles"})
    @Query("from Person person order by person.organisation.shortName, person.email")
    List<Person> findAllWithRoles();

    @Query("select count(person) from Person person join person.roles role where role = :role and person.enabled")
    long countHolders(Role role);
}
