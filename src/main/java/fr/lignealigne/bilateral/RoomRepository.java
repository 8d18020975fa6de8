package fr.lignealigne.bilateral;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoomRepository extends JpaRepository<Room, UUID> {

    boolean existsByName(String name);
}
