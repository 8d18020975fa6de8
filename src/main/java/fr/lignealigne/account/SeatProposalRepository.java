package fr.lignealigne.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SeatProposalRepository extends JpaRepository<SeatProposal, UUID> {

    /** Locked until the act is over: of two who confirm at once, one does. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SeatProposal proposal where proposal.id = :id")
    Optional<SeatProposal> lock(UUID id);

    @Query("from SeatProposal proposal join fetch proposal.organisation join fetch proposal.proposedBy person"
            + " join fetch person.organisation order by proposal.proposedAt")
    List<SeatProposal> waiting();

    boolean existsByOrganisationId(UUID organisation);
}
