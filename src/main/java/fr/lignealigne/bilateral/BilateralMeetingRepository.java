package fr.lignealigne.bilateral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BilateralMeetingRepository extends JpaRepository<BilateralMeeting, UUID> {

    @Query("select m from BilateralMeeting m where m.startsAt < :to and m.endsAt > :from order by m.startsAt")
    List<BilateralMeeting> findBetween(Instant from, Instant to);

    @Query("select m from BilateralMeeting m where m.state in :states order by m.startsAt")
    List<BilateralMeeting> findByStates(List<MeetingState> states);

    @Query("select m from BilateralMeeting m where m.associationId = :association and m.state = 'HELD'"
            + " order by m.startsAt desc, m.id")
    List<BilateralMeeting> findHeld(UUID association);
}
