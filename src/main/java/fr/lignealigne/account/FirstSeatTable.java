package fr.lignealigne.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first seat of each role that opens a wall, one row a role: what is proposed for it, and since when it was held.
 * That it was held once stays, whoever leaves.
 */
@Component
class FirstSeatTable {

    static final List<Role> ROLES = List.of(Role.MIPROF, Role.CABINET, Role.COLLECTIVE_COORDINATOR);

    private static final String PROPOSALS = "select role, proposal_id, email, function, organisation, proposed_by,"
            + " witness, proposed_at, coalesce(refusal, '') from first_seat where proposal_id is not null";

    private final JdbcClient jdbc;
    private final PersonRepository people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FirstSeatTable(JdbcClient jdbc, PersonRepository people, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A proposal as it was made; changed by nobody, only replaced by another one.
     *
     * @param refusal why it was refused; empty while it waits
     */
    record Row(
            Role role,
            UUID proposal,
            String email,
            String function,
            String organisation,
            UUID by,
            UUID witness,
            Instant at,
            String refusal) {

        boolean waits() {
            return refusal.isEmpty();
        }
    }

    /** Roles that somebody who came in holds or ever held. */
    Set<Role> held() {
        Set<Role> marked = EnumSet.noneOf(Role.class);
        marked.addAll(jdbc.sql("select role from first_seat where held_at is not null")
                .query((row, index) -> Role.valueOf(row.getString(1)))
                .list());
        ROLES.stream()
                .filter(role -> !marked.contains(role)
                        && people.holders(role).stream().anyMatch(holder -> holder.passwordHash() != null))
                .forEach(marked::add);
        return marked;
    }

    List<Row> proposals() {
        return rows(jdbc.sql(PROPOSALS));
    }

    Optional<Row> find(UUID proposal) {
        return rows(jdbc.sql(PROPOSALS + " and proposal_id = ?").param(proposal)).stream()
                .findFirst();
    }

    /** The row of this role, locked until the act is over: of two who act on it at once one comes after the other. */
    void lock(Role role) {
        jdbc.sql("insert ignore into first_seat (role) values (?)")
                .param(role.name())
                .update();
        jdbc.sql("select role from first_seat where role = ? for update")
                .param(role.name())
                .query(String.class)
                .single();
    }

    /** Notes a proposal in the place of one that was refused; asked with the row locked. */
    void propose(Row row) {
        jdbc.sql("update first_seat set proposal_id = :id, email = :email, function = :function,"
                        + " organisation = :organisation, proposed_by = :by, witness = :witness, proposed_at = :at,"
                        + " refusal = null where role = :role")
                .param("id", row.proposal())
                .param("email", row.email())
                .param("function", row.function())
                .param("organisation", row.organisation())
                .param("by", row.by())
                .param("witness", row.witness())
                .param("at", Links.utc(row.at()))
                .param("role", row.role().name())
                .update();
    }

    void refuse(Role role, String reason) {
        jdbc.sql("update first_seat set refusal = ? where role = ?")
                .params(reason, role.name())
                .update();
    }

    /** Nothing is kept of whom was proposed once that is settled. */
    void forget(Role role) {
        jdbc.sql("update first_seat set proposal_id = null, email = null, function = null, organisation = null,"
                        + " proposed_by = null, witness = null, proposed_at = null, refusal = null where role = ?")
                .param(role.name())
                .update();
    }

    /** The first who comes in with a role shuts this way to it for ever. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PasswordChosen event) {
        markHeld(people.findById(event.person().value()).orElse(null));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoleGiven event) {
        if (ROLES.contains(event.role())) {
            markHeld(people.findById(event.person().value()).orElse(null));
        }
    }

    /** A proposal falls with either of the two, and does not wait for them to come back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonDisabled event) {
        dropThoseOf(event.person(), event.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonMoved event) {
        dropThoseOf(event.person(), event.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SeatContested event) {
        dropThoseOf(event.person(), event.by());
    }

    private void dropThoseOf(PersonId either, @Nullable PersonId by) {
        proposals().stream()
                .filter(row -> row.by().equals(either.value()) || row.witness().equals(either.value()))
                .forEach(row -> drop(row, by));
    }

    /** Forgets a proposal, and says so of one that waited. */
    private void drop(Row row, @Nullable PersonId by) {
        forget(row.role());
        if (row.waits()) {
            events.publishEvent(
                    new FirstSeatDropped(row.role(), false, new PersonId(row.by()), new PersonId(row.witness()), by));
        }
    }

    private void markHeld(@Nullable Person holder) {
        if (holder == null || holder.passwordHash() == null) {
            return;
        }
        PersonId by = holder.id();
        holder.roles().stream().filter(ROLES::contains).sorted().forEach(role -> {
            jdbc.sql("insert into first_seat (role, held_at) values (:role, :now)"
                            + " on duplicate key update held_at = coalesce(held_at, :now)")
                    .param("role", role.name())
                    .param("now", Links.utc(clock.instant()))
                    .update();
            proposals().stream().filter(row -> row.role() == role).forEach(row -> drop(row, by));
        });
    }

    private static List<Row> rows(JdbcClient.StatementSpec query) {
        return query.query((row, index) -> new Row(
                        Role.valueOf(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, UUID.class),
                        row.getObject(7, UUID.class),
                        Objects.requireNonNull(Links.instant(row.getObject(8, LocalDateTime.class))),
                        row.getString(9)))
                .list();
    }
}
