package fr.lignealigne.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SeatContestRepository extends JpaRepository<SeatContest, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SeatContest contest where contest.personId = :person")
    Optional<SeatContest> lock(UUID person);

    @Query("from SeatContest contest order by contest.contestedAt")
    List<SeatContest> waiting();
}
