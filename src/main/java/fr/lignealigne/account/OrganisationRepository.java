package fr.lignealigne.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {

    Optional<Organisation> findByCode(String code);

    Optional<Organisation> findFirstByKindOrderByCode(OrganisationKind kind);
}
