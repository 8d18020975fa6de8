package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkTable;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What requests ask of other rooms' tables, and their numbers. */
@Repository
class RequestQueries {

    private static final int BOUND = 1_000_000;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    RequestQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** « DE-2026-730915 », drawn at random as those of receipts: counted, two would tell how many came between. */
    String number(Instant at) {
        String number;
        do {
            number = "DE-%d-%06d".formatted(at.atZone(Clocks.PARIS).getYear(), random.nextInt(BOUND));
        } while (jdbc.sql("select count(*) from meeting_request where number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single()
                > 0);
        return number;
    }

    /** The associations that speak in these remarks, in a fixed order; a joint position speaks for its signatories. */
    Map<OrganisationId, Set<RemarkId>> speakers(Collection<RemarkId> remarks) {
        Map<UUID, Set<RemarkId>> speakers = new TreeMap<>();
        jdbc.sql("select " + RemarkTable.SPEAKER + ", r.id from remark r" + RemarkTable.SPEAKERS + """
                join organisation o on o.id = coalesce(g.organisation_id, r.organisation_id)
                where o.kind = 'ASSOCIATION' and r.id in (:remarks) and """ + " "
                        + RemarkTable.STANDS)
                .param("remarks", ids(remarks))
                .query(row -> {
                    speakers.computeIfAbsent(row.getObject(1, UUID.class), key -> new LinkedHashSet<>())
                            .add(new RemarkId(row.getObject(2, UUID.class)));
                });
        Map<OrganisationId, Set<RemarkId>> by = new LinkedHashMap<>();
        speakers.forEach((association, said) -> by.put(new OrganisationId(association), said));
        return by;
    }

    /** Two who gather for the same association follow each other. */
    void takeTurn(OrganisationId association) {
        jdbc.sql("select id from organisation where id = ? for update")
                .param(association.value())
                .query(UUID.class)
                .single();
    }

    /** Which organisations arranged these meetings. */
    Map<MeetingId, OrganisationId> arrangers(Collection<MeetingId> meetings) {
        if (meetings.isEmpty()) {
            return Map.of();
        }
        Map<MeetingId, OrganisationId> arrangers = new HashMap<>();
        jdbc.sql("select id, arranger_id from bilateral_meeting where id in (:meetings)")
                .param("meetings", meetings.stream().map(MeetingId::value).toList())
                .query(row -> {
                    arrangers.put(
                            new MeetingId(row.getObject(1, UUID.class)),
                            new OrganisationId(row.getObject(2, UUID.class)));
                });
        return arrangers;
    }

    /** Which organisations offered these slots. */
    Map<OfferId, OrganisationId> offerers(Collection<OfferId> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        Map<OfferId, OrganisationId> offerers = new HashMap<>();
        jdbc.sql("select id, offerer_id from slot_offer where id in (:offers)")
                .param("offers", offers.stream().map(OfferId::value).toList())
                .query(row -> {
                    offerers.put(
                            new OfferId(row.getObject(1, UUID.class)),
                            new OrganisationId(row.getObject(2, UUID.class)));
                });
        return offerers;
    }

    /** How a cancelled meeting was lost; it is written by then. */
    Lost cancelled(MeetingId meeting) {
        return jdbc.sql("""
                select m.starts_at, m.canceller_id = m.association_id, o.kind = 'STATE'
                from bilateral_meeting m join organisation o on o.id = m.canceller_id where m.id = ?""")
                .param(meeting.value())
                .query((row, index) -> new Lost(
                        row.getBoolean(2)
                                ? Loss.BY_ASSOCIATION
                                : row.getBoolean(3) ? Loss.BY_STATE : Loss.BY_COORDINATION,
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .single();
    }

    Instant startOf(MeetingId meeting) {
        return jdbc.sql("select starts_at from bilateral_meeting where id = ?")
                .param(meeting.value())
                .query((row, index) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .single();
    }

    /** The meetings with this association that are still to be and that no request asked for, in the order of time. */
    List<MeetingId> openWithoutRequest(OrganisationId association) {
        return jdbc.sql("""
                select m.id from bilateral_meeting m left join meeting_request r on r.meeting_id = m.id
                where m.association_id = ? and m.state in ('PROPOSED', 'ACCEPTED', 'CONFIRMED') and r.id is null
                order by m.starts_at, m.id""")
                .param(association.value())
                .query((row, index) -> new MeetingId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Keeps a meeting as it is until the act is over: nobody cancels it meanwhile. */
    void hold(MeetingId meeting) {
        jdbc.sql("select id from bilateral_meeting where id = ? for update")
                .param(meeting.value())
                .query(UUID.class)
                .optional();
    }

    /** What anybody typed for this request and did not send is nobody's any more: it says who comes and what they need. */
    void forgetTyped(RequestId request) {
        jdbc.sql("delete from typed_text where field like ?")
                .param("request/" + request + "/%")
                .update();
    }

    Set<Theme> themes(Collection<RemarkId> remarks) {
        return jdbc.sql("select distinct theme from remark_theme where remark_id in (:remarks)")
                .param("remarks", ids(remarks))
                .query((row, index) -> Theme.valueOf(row.getString(1)))
                .set();
    }

    private static List<UUID> ids(Collection<RemarkId> remarks) {
        return remarks.stream().map(RemarkId::value).toList();
    }
}
