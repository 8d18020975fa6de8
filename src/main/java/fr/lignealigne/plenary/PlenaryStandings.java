package fr.lignealigne.plenary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the walls ask of plenaries, and a plenary's row held while something of it is written. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlenaryStandings {

    /** Who is on the lists, and who was sent minutes: no word of theirs is read, since every personal feed asks. */
    private static final String CONCERNED = "select plenary_id, organisation_id, false from plenary_participant"
            + " where organisation_id is not null and plenary_id in (:plenaries)"
            + " union select e.plenary_id, r.organisation_id, true from plenary_edition e"
            + " join plenary_reader r on r.edition_id = e.id where e.plenary_id in (:plenaries)";

    private final PlenaryRepository plenaries;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PlenaryStandings(PlenaryRepository plenaries, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.plenaries = plenaries;
        this.jdbc = jdbc;
        this.events = events;
    }

    PlenaryAccess.Standing of(Plenary plenary) {
        return Objects.requireNonNull(of(List.of(plenary)).get(plenary.id()));
    }

    /** Of each of them, in one query. */
    Map<PlenaryId, PlenaryAccess.Standing> of(Collection<Plenary> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<PlenaryId, Set<OrganisationId>> invited = new HashMap<>();
        Map<PlenaryId, Set<OrganisationId>> readers = new HashMap<>();
        jdbc.sql(CONCERNED)
                .param("plenaries", asked.stream().map(one -> one.id().value()).toList())
                .query(row -> {
                    (row.getBoolean(3) ? readers : invited)
                            .computeIfAbsent(new PlenaryId(row.getObject(1, UUID.class)), id -> new HashSet<>())
                            .add(new OrganisationId(row.getObject(2, UUID.class)));
                });
        Map<PlenaryId, PlenaryAccess.Standing> standings = new HashMap<>();
        asked.forEach(one -> standings.put(
                one.id(),
                new PlenaryAccess.Standing(
                        one.isAnnounced(),
                        Set.copyOf(invited.getOrDefault(one.id(), Set.of())),
                        Set.copyOf(readers.getOrDefault(one.id(), Set.of())))));
        return standings;
    }

    /** The organisations on its list; what was written to it must be flushed. */
    Set<OrganisationId> invited(Plenary plenary) {
        return of(plenary).invited();
    }

    /** The plenary as it stays until the act is over, for whoever may arrange it. */
    Plenary hold(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        return plenaries.lock(id.value()).orElseThrow(NotFound::new);
    }

    /** The pages of all who may know of it look again. */
    void tellAll(Plenary plenary) {
        events.publishEvent(new PlenaryChanged(plenary.id(), of(plenary), false));
    }

    /** The pages of those who came onto the list, or went off it, look again; nobody else at the table hears of it. */
    void tellListed(Plenary plenary, Set<OrganisationId> comingOrGoing) {
        events.publishEvent(new PlenaryChanged(
                plenary.id(), new PlenaryAccess.Standing(plenary.isAnnounced(), comingOrGoing, Set.of()), false));
    }

    /** The pages of those that an edition went to look again; who read an earlier one alone hears nothing. */
    void tellReaders(Plenary plenary, Set<OrganisationId> readers) {
        events.publishEvent(
                new PlenaryChanged(plenary.id(), new PlenaryAccess.Standing(false, Set.of(), readers), false));
    }

    /** The pages of who arranges look again. */
    void tellInside(Plenary plenary) {
        events.publishEvent(
                new PlenaryChanged(plenary.id(), new PlenaryAccess.Standing(false, Set.of(), Set.of()), true));
    }
}
