package fr.lignealigne.collective;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DiscussionRepository extends JpaRepository<Discussion, UUID> {}
