package fr.lignealigne.plenary;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlenaryFrameRepository extends JpaRepository<PlenaryFrame, UUID> {}
