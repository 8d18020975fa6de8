package fr.lignealigne.bilateral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SlotOfferRepository extends JpaRepository<SlotOffer, UUID> {

    @Query("select o from SlotOffer o join o.slots s where s.id = :slot")
    Optional<SlotOffer> findBySlot(UUID slot);

    @Query("select o from SlotOffer o where o.state = OPEN and o.heldUntil > :now order by o.heldUntil, o.id")
    List<SlotOffer> findHeld(Instant now);

    @Query("select o from SlotOffer o where o.state = OPEN and o.heldUntil <= :now order by o.heldUntil, o.id")
    List<SlotOffer> findOver(Instant now);
}
