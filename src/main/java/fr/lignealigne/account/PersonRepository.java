package fr.lignealigne.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonRepository extends JpaRepository<Person, UUID> {

    @EntityGraph(attributePaths = {"organisation", "roles"})
    Optional<Person> findByEmail(String email);
}
