package fr.lignealigne.remark;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReceiptRepository extends JpaRepository<Receipt, UUID> {

    Optional<Receipt> findByRequestKey(UUID key);
}
