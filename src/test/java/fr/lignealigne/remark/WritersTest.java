package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonMoved;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.node.Signal;
import fr.lignealigne.node.ThisNode;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.support.Seats;
import fr.lignealigne.support.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WritersTest {

    private static final OrganisationId OTHER = new OrganisationId(UUID.randomUUID());

    private final SetClock clock = new SetClock(Instant.parse("2026-11-26T10:00:00Z"));
    private final List<Object> told = new ArrayList<>();
    private final Writers writers = new Writers(clock, new ThisNode(false), told::add);
    private final Viewer lead = Seats.association(Seats.OWN, true, Role.ASSOCIATION_LEAD);
    private final Viewer member = Seats.association(Seats.OWN, true, Role.ASSOCIATION_MEMBER);
    private final PlanVersionId version = new PlanVersionId(UUID.randomUUID());
    private final WrittenPlace place = new WrittenPlace(version, null, 4, 5);
    private final UUID form = UUID.randomUUID();

    @Test
    void colleaguesAloneKnowWhoWritesWhereByFunction() {
        writers.wrote(lead, form, place);
        assertThat(writers.colleagues(member, version)).containsExactly(new Writer(lead.function(), place));
        assertThat(writers.colleagues(lead, version)).as("oneself is no news").isEmpty();
        assertThat(writers.colleagues(member, new PlanVersionId(UUID.randomUUID())))
                .isEmpty();
        WritersChanged change = (WritersChanged) told.getFirst();
        assertThat(change.mayBeKnownTo(member)).isTrue();
        for (Viewer other : List.of(
                Seats.association(OTHER, true, Role.ASSOCIATION_LEAD),
                Seats.association(OTHER, true, Role.COLLECTIVE_COORDINATOR))) {
            assertThat(writers.colleagues(other, version)).isEmpty();
            assertThat(change.mayBeKnownTo(other)).isFalse();
        }
        for (Role role : List.of(Role.MIPROF, Role.CABINET, Role.MINISTRY, Role.OBSERVER, Role.ADMINISTRATOR)) {
            Viewer state = Seats.state(role);
            assertThatThrownBy(() -> writers.colleagues(state, version)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> writers.wrote(state, UUID.randomUUID(), place))
                    .isInstanceOf(NotAllowed.class);
            assertThat(change.mayBeKnownTo(state)).isFalse();
        }
    }

    @Test
    void aMinuteAfterTheLastKeyNothingIsSaidAndPagesAreTold() {
        writers.wrote(lead, form, place);
        clock.pass(Duration.ofSeconds(50));
        writers.wrote(lead, form, place);
        assertThat(told).as("a further key is no news").hasSize(1);
        clock.pass(Duration.ofSeconds(60));
        writers.forgetSilent();
        assertThat(writers.colleagues(member, version)).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(writers.colleagues(member, version)).isEmpty();
        writers.forgetSilent();
        writers.forgetSilent();
        assertThat(told).hasSize(2);
        writers.wrote(lead, form, place);
        assertThat(writers.colleagues(member, version)).hasSize(1);
        assertThat(told).hasSize(3);
    }

    @Test
    void itEndsWithTheFormAndWithTheSeat() {
        writers.wrote(lead, form, place);
        writers.ceased(form);
        writers.ceased(form);
        assertThat(writers.colleagues(member, version)).isEmpty();
        assertThat(told).hasSize(2);
        UUID second = UUID.randomUUID();
        writers.wrote(lead, second, place);
        writers.on(new PersonMoved(member.person(), "m@essai.example", Seats.OWN, OTHER, lead.person()));
        assertThat(writers.colleagues(member, version)).hasSize(1);
        writers.on(new PersonMoved(lead.person(), "l@essai.example", Seats.OWN, OTHER, member.person()));
        assertThat(writers.colleagues(member, version)).isEmpty();
    }

    @Test
    void onePersonInTwoFormsIsSaidOnceAndADraftIsNamedWhenThereIsOne() {
        writers.wrote(lead, form, place);
        writers.wrote(lead, UUID.randomUUID(), place);
        assertThat(writers.colleagues(member, version)).hasSize(1);
        WrittenPlace kept = new WrittenPlace(version, new RemarkId(UUID.randomUUID()), 4, 5);
        int before = told.size();
        writers.wrote(lead, form, kept);
        assertThat(told).hasSize(before + 1);
        assertThat(writers.colleagues(member, version))
                .extracting(Writer::place)
                .contains(kept);
    }

    @Test
    void whoWritesOnAnotherNodeIsToldHereWhenThatIsNewsAlsoAfterAPause() {
        Wrote wrote = new Wrote(form, lead.person(), Seats.OWN, place);
        writers.hear(wrote, place, lead.function());
        assertThat(writers.colleagues(member, version)).containsExactly(new Writer(lead.function(), place));
        writers.hear(wrote, place, lead.function());
        assertThat(told).containsExactly(new WritersChanged(version, Seats.OWN));
        clock.pass(Duration.ofSeconds(61));
        writers.forgetSilent();
        assertThat(writers.colleagues(member, version)).isEmpty();
        assertThat(told).hasSize(2);
        writers.hear(wrote, place, lead.function());
        assertThat(writers.colleagues(member, version)).hasSize(1);
        assertThat(told).hasSize(3);
        WrittenPlace below = new WrittenPlace(version, null, 8, 9);
        writers.hear(wrote, below, lead.function());
        assertThat(writers.colleagues(member, version)).containsExactly(new Writer(lead.function(), below));
        assertThat(told).hasSize(4);
        writers.forget(form);
        writers.forget(form);
        assertThat(writers.colleagues(member, version)).isEmpty();
        assertThat(told).hasSize(5);
    }

    @Test
    void othersAreToldOfWhatIsWrittenAloneAndFindOutTheRest() {
        Writers there = new Writers(clock, new ThisNode(true), told::add);
        there.wrote(lead, form, place);
        clock.pass(Duration.ofSeconds(10));
        there.wrote(lead, form, place);
        clock.pass(Duration.ofSeconds(11));
        there.wrote(lead, form, place);
        assertThat(toOthers()).hasSize(2).allMatch(Wrote.class::isInstance);
        clock.pass(Duration.ofSeconds(61));
        there.forgetSilent();
        assertThat(toOthers()).as("they hear nothing either").hasSize(2);
        assertThat(told).last().isInstanceOf(WritersChanged.class);
        there.wrote(lead, form, place);
        there.ceased(form);
        assertThat(toOthers()).hasSize(4).last().isEqualTo(new Wrote(form, lead.person(), Seats.OWN, null));
    }

    @Test
    void whoeverCannotTellTheOthersWritesAllTheSame() {
        Writers there = new Writers(clock, new ThisNode(true), event -> {
            if (event instanceof Wrote) {
                throw new IllegalStateException("The database is away");
            }
            told.add(event);
        });
        there.wrote(lead, form, place);
        there.ceased(form);
        assertThat(told).hasSize(2).allMatch(WritersChanged.class::isInstance);
    }

    private List<Object> toOthers() {
        return told.stream()
                .filter(event -> event instanceof Signal signal && signal.isForOthers())
                .toList();
    }
}
