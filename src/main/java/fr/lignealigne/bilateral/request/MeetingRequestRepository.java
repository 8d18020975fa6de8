package fr.lignealigne.bilateral.request;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeetingRequestRepository extends JpaRepository<MeetingRequest, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MeetingRequest request where request.id = :id")
    Optional<MeetingRequest> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MeetingRequest request where request.meetingId = :meeting")
    Optional<MeetingRequest> lockOfMeeting(UUID meeting);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MeetingRequest request where request.offerId = :offer")
    Optional<MeetingRequest> lockOfOffer(UUID offer);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MeetingRequest request where request.associationId = :association and request.state = 'SENT'"
            + " and request.precedence.lostHow is null order by request.sentAt, request.id")
    List<MeetingRequest> lockWaiting(UUID association);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from MeetingRequest request where request.associationId = :association and request.origin = 'ANSWER'"
            + " and request.state in ('AWAITED', 'SENT', 'PROPOSED') order by request.begunAt, request.id")
    List<MeetingRequest> lockPromised(UUID association);

    @Query("from MeetingRequest request where request.associationId = :association"
            + " order by request.begunAt desc, request.id")
    List<MeetingRequest> of(UUID association);

    @Query("from MeetingRequest request where request.meetingId = :meeting")
    Optional<MeetingRequest> ofMeeting(UUID meeting);

    @Query("from MeetingRequest request where request.offerId in :offers")
    List<MeetingRequest> ofOffers(Collection<UUID> offers);
}
