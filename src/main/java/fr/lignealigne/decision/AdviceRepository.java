package fr.lignealigne.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AdviceRepository extends JpaRepository<Advice, UUID> {

    Optional<Advice> findByRemarkIdAndOrganisationId(UUID remark, UUID organisation);
}
