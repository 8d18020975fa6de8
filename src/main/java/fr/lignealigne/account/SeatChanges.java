package fr.lignealigne.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What changed among the seats of an association or of the Collective, told to those who lead it. */
@Service
public class SeatChanges {

    private static final int MOST = 12;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SeatChanges(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    public boolean mayRead(Viewer viewer) {
        return AccountAccess.mayReadChanges(viewer);
    }

    /** The latest changes in the viewer's own organisation, the newest first. */
    @Transactional(readOnly = true)
    public List<SeatChange> latest(Viewer viewer) {
        NotAllowed.unless(AccountAccess.mayReadChanges(viewer));
        return jdbc.sql("""
                        select c.act, c.person_id, c.email, c.function, c.roles, c.changed_at,
                            concat(p.function, ', ', o.short_name)
                        from seat_change c join person p on p.id = c.changed_by
                        join organisation o on o.id = p.organisation_id
                        where c.organisation_id = ? order by c.id desc limit\s""" + MOST)
                .param(viewer.organisation().value())
                .query((row, index) -> {
                    UUID person = row.getObject(2, UUID.class);
                    return new SeatChange(
                            SeatAct.valueOf(row.getString(1)),
                            person == null ? null : new PersonId(person),
                            row.getString(3),
                            row.getString(4),
                            roles(row.getString(5)),
                            row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getString(7));
                })
                .list();
    }

    /** Notes a change in the transaction of its act, and tells it; the State's own seats are told to nobody. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(SeatChanged change) {
        if (isOfTheState(change.organisation())) {
            return;
        }
        PersonId person = change.person();
        jdbc.sql("insert into seat_change"
                        + " (organisation_id, act, person_id, email, function, roles, changed_by, changed_at)"
                        + " values (:organisation, :act, :person, :email, :function, :roles, :by, :at)")
                .param("organisation", change.organisation().value())
                .param("act", change.act().name())
                .param("person", person == null ? null : person.value())
                .param("email", change.email())
                .param("function", change.function())
                .param("roles", change.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")))
                .param("by", change.by().value())
                .param("at", Links.utc(clock.instant()))
                .update();
        events.publishEvent(change);
    }

    private boolean isOfTheState(OrganisationId organisation) {
        return jdbc.sql("select kind = 'STATE' from organisation where id = ?")
                .param(organisation.value())
                .query(Boolean.class)
                .single();
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
