package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class MandatesModuleTest {

    @Autowired
    Mandates mandates;

    @Autowired
    Memberships memberships;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private People.Someone lead;
    private People.Someone coordinator;
    private LocalDate today;

    @BeforeEach
    void aMemberAndNoise() {
        lead = people.leadOfAMember();
        coordinator = people.coordinator();
        today = LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
        Viewer other = people.leadOfAMember().viewer();
        mandates.give(other, of(EnumSet.allOf(MandatedAct.class)), People.PASSWORD);
    }

    private MandateDraft of(Set<MandatedAct> acts) {
        return new MandateDraft(acts, today, today.plusDays(9));
    }

    private MandateId given(MandatedAct... acts) {
        return mandates.give(lead.viewer(), of(Set.of(acts)), People.PASSWORD);
    }

    private boolean allows(Viewer viewer, MandatedAct act, Instant at) {
        return mandates.allows(viewer, lead.viewer().organisation(), act, at);
    }

    private boolean allowsNow(Viewer viewer, MandatedAct act) {
        return allows(viewer, act, clock.instant());
    }

    @Test
    void letsEveryCoordinatorDoWhatItNamesAndNothingElse() {
        assertThat(allowsNow(coordinator.viewer(), MandatedAct.SIGN)).isFalse();
        given(MandatedAct.SIGN);
        assertThat(allowsNow(coordinator.viewer(), MandatedAct.SIGN)).isTrue();
        assertThat(allowsNow(people.coordinator().viewer(), MandatedAct.SIGN)).isTrue();
        assertThat(allowsNow(coordinator.viewer(), MandatedAct.DEPOSIT)).isFalse();
        assertThat(mandates.given(lead.viewer()))
                .singleElement()
                .returns(MandateState.IN_FORCE, MandateSummary::state)
                .returns(lead.viewer().function(), MandateSummary::givenBy)
                .returns(today.plusDays(9), MandateSummary::until);
        assertThat(mandates.received(coordinator.viewer()))
                .extracting(MandateSummary::organisation)
                .contains(lead.viewer().organisation());
    }

    @Test
    void beginsWithItsFirstDayAndEndsWithItsLastOneInParis() {
        LocalDate first = today.plusDays(2);
        LocalDate last = today.plusDays(3);
        mandates.give(lead.viewer(), new MandateDraft(Set.of(MandatedAct.SIGN), first, last), People.PASSWORD);
        Instant begin = first.atStartOfDay(Clocks.PARIS).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(Clocks.PARIS).toInstant();
        assertThat(allows(coordinator.viewer(), MandatedAct.SIGN, begin.minusNanos(1_000)))
                .isFalse();
        assertThat(allows(coordinator.viewer(), MandatedAct.SIGN, begin)).isTrue();
        assertThat(allows(coordinator.viewer(), MandatedAct.SIGN, end.minusNanos(1_000)))
                .isTrue();
        assertThat(allows(coordinator.viewer(), MandatedAct.SIGN, end)).isFalse();
        assertRefused("mandate.none", () -> hold(coordinator.viewer(), MandatedAct.SIGN));
    }

    @Test
    void isOverAtTheNextClickOnceRevokedByAnyLead() {
        MandateId id = given(MandatedAct.DEPOSIT);
        People.Someone second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        assertThat(hold(coordinator.viewer(), MandatedAct.DEPOSIT).id()).isEqualTo(id);
        mandates.revoke(second.viewer(), id);
        assertThat(allowsNow(coordinator.viewer(), MandatedAct.DEPOSIT)).isFalse();
        assertRefused("mandate.none", () -> hold(coordinator.viewer(), MandatedAct.DEPOSIT));
        assertThat(mandates.given(lead.viewer()))
                .extracting(MandateSummary::state)
                .containsExactly(MandateState.REVOKED);
        assertThat(mandates.received(coordinator.viewer()))
                .extracting(MandateSummary::organisation)
                .doesNotContain(lead.viewer().organisation());
        assertRefused("mandate.over", () -> mandates.revoke(lead.viewer(), id));
    }

    @Test
    void restsWhileTheAssociationIsOutOfTheCollective() {
        given(MandatedAct.DEPOSIT);
        memberships.set(coordinator.viewer(), lead.viewer().organisation(), false, People.PASSWORD);
        assertThat(allowsNow(coordinator.viewer(), MandatedAct.DEPOSIT)).isFalse();
        assertRefused("mandate.none", () -> hold(coordinator.viewer(), MandatedAct.DEPOSIT));
        Viewer outside = again(lead);
        assertThat(mandates.given(outside)).extracting(MandateSummary::state).containsExactly(MandateState.SUSPENDED);
        assertNotAllowed(() -> mandates.give(outside, of(Set.of(MandatedAct.SIGN)), People.PASSWORD));
        mandates.revoke(outside, mandates.given(outside).getFirst().id());
        memberships.set(coordinator.viewer(), lead.viewer().organisation(), true, People.PASSWORD);
        assertThat(allowsNow(coordinator.viewer(), MandatedAct.DEPOSIT)).isFalse();
    }

    @Test
    void bindsTheAssociationWhoeverLeadsItMeanwhile() {
        given(MandatedAct.SIGN);
        People.Someone second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        members.give(second.viewer(), lead.viewer().person(), Role.ASSOCIATION_MEMBER);
        members.take(second.viewer(), lead.viewer().person(), Role.ASSOCIATION_LEAD);
        assertThat(hold(coordinator.viewer(), MandatedAct.SIGN).givenBy())
                .isEqualTo(lead.viewer().function());
        assertNotAllowed(() -> mandates.give(lead.viewer(), of(Set.of(MandatedAct.DEPOSIT)), People.PASSWORD));
    }

    @Test
    void isNothingToWhoCoordinatesNoMore() {
        given(MandatedAct.SIGN);
        People.Someone colleague = people.colleagueOf(coordinator, Role.COLLECTIVE_COORDINATOR);
        Viewer leading = people.colleagueOf(coordinator, Role.ASSOCIATION_LEAD).viewer();
        members.give(leading, coordinator.viewer().person(), Role.ASSOCIATION_MEMBER);
        members.take(colleague.viewer(), coordinator.viewer().person(), Role.COLLECTIVE_COORDINATOR);
        assertNotAllowed(() -> hold(coordinator.viewer(), MandatedAct.SIGN));
        assertThat(mandates.received(again(coordinator))).isEmpty();
    }

    @Test
    void refusesWhatIsNoMandate() {
        assertRefused("mandate.noAct", () -> mandates.give(lead.viewer(), of(Set.of()), People.PASSWORD));
        Set<MandatedAct> sign = Set.of(MandatedAct.SIGN);
        assertRefused(
                "mandate.days",
                () -> mandates.give(lead.viewer(), new MandateDraft(sign, today.minusDays(1), today), People.PASSWORD));
        assertRefused(
                "mandate.days",
                () -> mandates.give(lead.viewer(), new MandateDraft(sign, today.plusDays(1), today), People.PASSWORD));
        assertRefused(
                "mandate.tooLong",
                () -> mandates.give(
                        lead.viewer(),
                        new MandateDraft(sign, today, today.plusYears(1).plusDays(1)),
                        People.PASSWORD));
        assertRefused("password.presentWrong", () -> mandates.give(lead.viewer(), of(sign), "pas celui-là"));
        given(MandatedAct.SIGN, MandatedAct.DEPOSIT);
        assertRefused("mandate.already", () -> given(MandatedAct.DEPOSIT, MandatedAct.ACCEPT_MEETING));
        given(MandatedAct.ACCEPT_MEETING);
        assertThat(mandates.given(lead.viewer())).hasSize(2);
    }

    @Test
    void ofTwoGivenAtOnceOneStays() throws Exception {
        List<String> ends = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(4)) {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(hands.submit(outcome(() -> given(MandatedAct.SIGN))));
            }
            for (Future<String> end : all) {
                ends.add(end.get());
            }
        }
        assertThat(ends).containsOnlyOnce("done").isSubsetOf("done", "mandate.already", "password.wait");
        assertThat(mandates.given(lead.viewer())).hasSize(1);
    }

    @Test
    void theJournalAndTheLeadsAndTheCoordinatorsHear() {
        People.Someone second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        MandateId id = given(MandatedAct.SIGN);
        UUID object = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            MandateSummary held =
                    mandates.hold(coordinator.viewer(), lead.viewer().organisation(), MandatedAct.SIGN);
            mandates.noteUse(coordinator.viewer(), held, MandatedAct.SIGN, object);
        });
        mandates.revoke(lead.viewer(), id);
        assertThat(jdbc.sql("select act, object from audit_entry where object like ? order by id")
                        .param(id + "%")
                        .query((row, index) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactly("MandateGiven " + id, "MandateUsed.SIGN " + id + " " + object, "MandateRevoked " + id);
        assertThat(mailsTo(second.email()))
                .containsExactlyInAnyOrder(
                        "Ligne à ligne\u00a0: un mandat est donné au nom de votre association",
                        "Ligne à ligne\u00a0: un acte a été fait sous votre mandat",
                        "Ligne à ligne\u00a0: un mandat de votre association est révoqué");
        assertThat(mailsTo(coordinator.email())).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void refusesEveryoneElse(Role role) {
        MandateId id = given(MandatedAct.DEPOSIT, MandatedAct.SIGN);
        People.Someone other = people.playing(role);
        if (role != Role.ASSOCIATION_LEAD) {
            assertNotAllowed(() -> mandates.give(other.viewer(), of(Set.of(MandatedAct.SIGN)), People.PASSWORD));
        }
        assertRefused("refusal.notFound", () -> mandates.revoke(other.viewer(), id));
        assertThat(mandates.given(other.viewer())).isEmpty();
        if (role != Role.COLLECTIVE_COORDINATOR) {
            assertThat(mandates.received(other.viewer())).isEmpty();
            assertThat(allowsNow(other.viewer(), MandatedAct.DEPOSIT)).isFalse();
            assertNotAllowed(() -> hold(other.viewer(), MandatedAct.DEPOSIT));
        }
        assertNotAllowed(() -> mandates.give(
                people.leadOutsideTheCollective().viewer(), of(Set.of(MandatedAct.SIGN)), People.PASSWORD));
    }

    private MandateSummary hold(Viewer viewer, MandatedAct act) {
        return java.util.Objects.requireNonNull(transaction.execute(
                status -> mandates.hold(viewer, lead.viewer().organisation(), act)));
    }

    private Viewer again(People.Someone someone) {
        return people.again(someone);
    }

    private List<String> mailsTo(String address) {
        return jdbc.sql("select subject from outgoing_mail where recipient = ?")
                .param(address)
                .query(String.class)
                .list();
    }
}
