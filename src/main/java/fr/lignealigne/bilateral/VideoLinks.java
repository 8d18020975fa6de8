package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.shared.Invalid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever keeps a link may come in again: one that serves two associations would let each into the other's exchange. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VideoLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    VideoLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Refuses the link of a meeting that stands, or of slots on offer, with another association; whose is not told. */
    void refuseUnlessOwn(OrganisationId association, Place place) {
        if (place instanceof Place.ByVideo link && isOfAnother(association, link)) {
            throw new Invalid("bilateral.video.twice");
        }
    }

    private boolean isOfAnother(OrganisationId association, Place.ByVideo link) {
        return jdbc.sql("""
                select exists (select 1 from bilateral_meeting
                    where trim(trailing '/' from lower(video_link)) = :link and association_id <> :association
                      and state in ('PROPOSED', 'ACCEPTED', 'CONFIRMED'))
                  or exists (select 1 from slot_offer
                    where trim(trailing '/' from lower(video_link)) = :link and association_id <> :association
                      and state = 'OPEN' and held_until > :now)""")
                .param("link", link.key())
                .param("association", association.value())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
