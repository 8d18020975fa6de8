package fr.lignealigne.remark;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReceiptRepository extends JpaRepository<Receipt, UUID> {

    Optional<Receipt> findByRequestKey(UUID key);

    @Query(value = "select next value for receipt_number", nativeQuery = true)
    long nextNumber();
}
