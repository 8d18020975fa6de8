package fr.lignealigne.account;

import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * For who lost the phone and the recovery codes: one person asks that the second factor be taken away, one of another body
 * confirms, each with a proof. The person is told of both by mail; their password stays, and the door asks them to set a
 * new one up.
 */
@Service
public class FactorResets {

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final HeldFactors held;
    private final Granting granting;
    private final Proving proving;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FactorResets(
            JdbcClient jdbc,
            PersonRepository people,
            HeldFactors held,
            Granting granting,
            Proving proving,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.held = held;
        this.granting = granting;
        this.proving = proving;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    private record Asked(UUID person, UUID by, Instant at) {}

    /** Whether this viewer may ask it for that person, who came in before. */
    public boolean mayAsk(Viewer viewer, MemberSummary member) {
        return FactorAccess.mayReset(viewer)
                && !viewer.person().equals(member.id())
                && member.state() == MemberState.ACTIVE;
    }

    /** Those that wait, for who may ask and confirm. */
    public List<ResetSummary> waiting(Viewer viewer) {
        return !FactorAccess.mayReset(viewer)
                ? List.of()
                : attempts.read(() -> jdbc
                        .sql("select person_id, asked_by, asked_at from factor_reset order by asked_at")
                        .query((row, index) -> new Asked(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                        .list()
                        .stream()
                        .map(asked -> summary(viewer, asked))
                        .toList());
    }

    private ResetSummary summary(Viewer viewer, Asked asked) {
        Viewer person = find(asked.person()).viewer();
        Viewer by = find(asked.by()).viewer();
        boolean own = viewer.person().equals(by.person());
        boolean concerned = viewer.person().equals(person.person());
        return new ResetSummary(
                person.person(),
                find(asked.person()).email(),
                person.function(),
                person.organisationName(),
                by.function() + ", " + by.organisationName(),
                asked.at(),
                !concerned && FactorAccess.mayConfirmReset(viewer, by.roles()),
                own || FactorAccess.mayConfirmReset(viewer, by.roles()));
    }

    /** Asks; nothing changes until somebody of another body confirms. */
    public void ask(Viewer viewer, PersonId id, String password) {
        NotAllowed.unless(FactorAccess.mayReset(viewer) && !viewer.person().equals(id));
        proving.prove(viewer, password);
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = people.lock(id.value()).orElseThrow(NotFound::new);
            if (!held.any(id)) {
                throw new Invalid("factor.reset.none");
            }
            boolean first = jdbc.sql("insert ignore into factor_reset (person_id, asked_by, asked_at) values (?, ?, ?)")
                            .params(id.value(), viewer.person().value(), Links.utc(clock.instant()))
                            .update()
                    == 1;
            if (!first) {
                throw new Invalid("factor.reset.waiting");
            }
            tell(person, FactorAct.RESET_ASKED, viewer);
            return id;
        });
    }

    /** Confirms: the person comes in with their password and sets up anew what their role asks. Their sessions end. */
    public void confirm(Viewer viewer, PersonId id, String password) {
        NotAllowed.unless(FactorAccess.mayReset(viewer) && !viewer.person().equals(id));
        proving.prove(viewer, password);
        attempts.at(() -> {
            granting.refuseWhoIsOut(viewer);
            Person person = people.lock(id.value()).orElseThrow(NotFound::new);
            Person asker = asker(id);
            if (!asker.mayEnter() || !FactorAccess.mayReset(asker.viewer())) {
                throw new Invalid("factor.reset.gone");
            }
            NotAllowed.unless(FactorAccess.mayConfirmReset(viewer, asker.roles()));
            forget(id);
            held.forgetAll(id);
            tell(person, FactorAct.RESET, viewer);
            return id;
        });
    }

    /** Takes back what one asked, or refuses what another body asked. */
    public void refuse(Viewer viewer, PersonId id) {
        NotAllowed.unless(FactorAccess.mayReset(viewer));
        attempts.at(() -> {
            Person person = people.lock(id.value()).orElseThrow(NotFound::new);
            Person asker = asker(id);
            NotAllowed.unless(
                    viewer.person().equals(asker.id()) || FactorAccess.mayConfirmReset(viewer, asker.roles()));
            forget(id);
            tell(person, FactorAct.RESET_REFUSED, viewer);
            return id;
        });
    }

    private Person asker(PersonId person) {
        Optional<UUID> by = jdbc.sql("select asked_by from factor_reset where person_id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .optional();
        return find(by.orElseThrow(NotFound::new));
    }

    private void forget(PersonId person) {
        jdbc.sql("delete from factor_reset where person_id = ?")
                .param(person.value())
                .update();
    }

    private Person find(UUID id) {
        return people.findById(id).orElseThrow(NotFound::new);
    }

    private void tell(Person person, FactorAct act, Viewer by) {
        events.publishEvent(new FactorChanged(person.id(), person.email(), act, by.person()));
    }
}
