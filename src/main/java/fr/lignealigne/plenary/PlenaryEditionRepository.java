package fr.lignealigne.plenary;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlenaryEditionRepository extends JpaRepository<PlenaryEdition, UUID> {

    List<PlenaryEdition> findByPlenaryIdOrderByNumberDesc(UUID plenary);
}
