package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class CarriedRemarksModuleTest {

    @Autowired
    CarriedRemarks carried;

    @Autowired
    Confirming confirming;

    @Autowired
    CarryingOver carryingOver;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    Versions versions;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    Viewer miprof;
    Viewer cabinet;
    People.Someone someone;
    Viewer lead;
    PlanVersionId first;
    PlanVersionId next;

    @BeforeEach
    void aVersionIsRemarkedOn() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        someone = people.leadOfAMember();
        lead = someone.viewer();
        first = scenes.openVersion();
        scenes.deposited(people.leadOutsideTheCollective().viewer(), first, "d’une autre association");
    }

    private RemarkId deposited(Anchor anchor) {
        RemarkId id = remarks.write(lead, first, RemarkDraft.of(anchor, RemarkKind.OBJECTION, "Voici."))
                .id();
        depositing.deposit(lead, first, List.of(id), true, UUID.randomUUID());
        return id;
    }

    private void publishNext() {
        next = scenes.nextVersion(miprof, first);
        versions.publish(miprof, next, "", null);
        carryingOver.bring();
    }

    private CarriedRemark inNext(RemarkId id) {
        return carried.history(lead, id).stream()
                .filter(one -> one.version().equals(next))
                .findFirst()
                .orElseThrow();
    }

    private void doubt(RemarkId id) {
        jdbc.update("update remark_carry set to_confirm = true where remark_id = ?", id.value());
    }

    @Test
    void everyRemarkHasItsPlaceAndItsStatusInTheNextVersion() {
        RemarkId kept = deposited(scenes.onLines(lead, first, 4, 5));
        RemarkId altered = deposited(scenes.onLines(lead, first, 7, 7));
        RemarkId onThePlan = deposited(new Anchor.OnPlan());
        RemarkId draft = scenes.draft(lead, first, "brouillon");
        RemarkId withdrawn = scenes.in(RemarkState.WITHDRAWN, lead, first, "retirée");
        publishNext();

        assertThat(inNext(kept).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(inNext(kept).place().quote())
                .isEqualTo(remarks.get(lead, kept).place().quote());
        assertThat(inNext(altered).outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(inNext(altered).place().quote()).contains("un mois au moins");
        assertThat(inNext(onThePlan).place().firstLine()).isZero();
        assertThat(inNext(draft).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(carried.history(lead, withdrawn)).isEmpty();
        assertThat(carried.own(lead, next)).hasSize(4).noneMatch(CarriedRemark::toConfirm);
        assertThat(carried.countDrafts(lead, next)).isOne();
    }

    @Test
    void publishingTheSameTextLeavesEveryRemarkWhereItWas() {
        List<RemarkId> said = List.of(
                deposited(scenes.onLines(lead, first, 1, 1)),
                deposited(scenes.onLines(lead, first, 4, 5)),
                deposited(scenes.onLines(lead, first, 6, 7)),
                deposited(new Anchor.OnPlan()));
        next = scenes.sameVersion(miprof, first);
        versions.publish(miprof, next, "", null);
        carryingOver.bring();
        for (RemarkId id : said) {
            CarriedRemark carriedOne = inNext(id);
            assertThat(carriedOne.outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(carriedOne.toConfirm()).isFalse();
            assertThat(carriedOne.place().firstLine())
                    .isEqualTo(carriedOne.remark().place().firstLine());
            assertThat(carriedOne.place().quote())
                    .isEqualTo(carriedOne.remark().place().quote());
        }
    }

    @Test
    void whatIsWrittenOnTheEarlierVersionAfterwardsFollowsToo() {
        publishNext();
        RemarkId late = deposited(scenes.onLines(lead, first, 4, 5));
        carryingOver.bring();
        carryingOver.bring();
        assertThat(carried.history(lead, late)).hasSize(1);
    }

    @Test
    void theMarginOfTheNextVersionShowsThem() {
        RemarkId kept = deposited(scenes.onLines(lead, first, 4, 5));
        publishNext();
        CarriedRemark.Place place = inNext(kept).place();
        assertThat(remarks.marks(lead, next, RemarkFilter.NONE))
                .contains(new LineMark(place.firstLine(), place.lastLine(), 1, 1, 1));
        assertThat(carried.touching(cabinet, next, place.firstLine(), place.lastLine()))
                .extracting(one -> one.remark().id())
                .contains(kept);
    }

    @Test
    void aDoubtfulPlaceIsConfirmedOrSetElsewhereOrNowhere() {
        RemarkId one = deposited(scenes.onLines(lead, first, 4, 5));
        RemarkId other = deposited(scenes.onLines(lead, first, 4, 5));
        RemarkId third = deposited(scenes.onLines(lead, first, 4, 5));
        publishNext();
        List.of(one, other, third).forEach(this::doubt);
        assertThat(carried.countWaiting(lead, next)).isEqualTo(3);
        assertThatThrownBy(() -> confirming.maintain(lead, one, next))
                .isInstanceOf(WrongState.class)
                .hasMessage("carry.confirmFirst");

        PlanText text = versions.text(lead, next);
        confirming.accept(lead, one, next);
        confirming.putAt(lead, other, next, text.lines(7, 7));
        confirming.markIrrelevant(lead, third, next);

        assertThat(carried.countWaiting(lead, next)).isZero();
        assertThat(inNext(one).confirmation()).isEqualTo(Confirmation.ACCEPTED);
        assertThat(inNext(other).place().firstLine()).isEqualTo(7);
        assertThat(inNext(third).isStanding()).isFalse();
        assertThat(carried.touching(cabinet, next, 1, 100))
                .extracting(standing -> standing.remark().id())
                .contains(one, other)
                .doesNotContain(third);
        assertThat(remarks.get(lead, other).place().firstLine()).isEqualTo(4);
    }

    @Test
    void whatWasSaidCanBeUnsaid() {
        RemarkId id = deposited(scenes.onLines(lead, first, 4, 5));
        publishNext();
        CarriedRemark proposed = inNext(id);
        confirming.putAt(lead, id, next, versions.text(lead, next).lines(7, 7));
        confirming.maintain(lead, id, next);
        confirming.reconsider(lead, id, next);
        assertThat(inNext(id)).isEqualTo(proposed);
    }

    @Test
    void theLeadMaintainsAndTheStateSeesIt() {
        RemarkId id = deposited(scenes.onLines(lead, first, 7, 7));
        publishNext();
        confirming.maintain(lead, id, next);
        assertThat(carried.history(cabinet, id))
                .singleElement()
                .satisfies(told -> assertThat(told.stand()).isEqualTo(Stand.MAINTAINED));
        Viewer other = people.leadOfAMember().viewer();
        assertThat(carried.history(other, id))
                .singleElement()
                .satisfies(told -> assertThat(told.stand()).isNull());
    }

    @Test
    void anAmendedRemarkTakesItsPlaceOnceDeposited() {
        RemarkId id = deposited(scenes.onLines(lead, first, 7, 7));
        publishNext();
        RemarkId draft = confirming.goOn(lead, id, next);
        assertThat(remarks.get(lead, draft).version()).isEqualTo(next);
        assertThat(remarks.get(lead, draft).place().quote()).contains("un mois au moins");
        assertThatThrownBy(() -> confirming.goOn(lead, id, next))
                .isInstanceOf(WrongState.class)
                .hasMessage("carry.stood");
        assertThat(carried.history(cabinet, id))
                .singleElement()
                .satisfies(told -> assertThat(List.of(told.stand() == null, told.successor() == null))
                        .containsOnly(true));

        openRound();
        depositing.deposit(lead, next, List.of(draft), true, UUID.randomUUID());
        assertThat(carried.history(cabinet, id).getFirst().successor()).isEqualTo(draft);
        assertThat(carried.touching(cabinet, next, 1, 100))
                .extracting(one -> one.remark().id())
                .doesNotContain(id);
    }

    @Test
    void anAmendmentThrownAwayLeavesTheRemarkAsItWas() {
        RemarkId id = deposited(scenes.onLines(lead, first, 7, 7));
        publishNext();
        RemarkId draft = confirming.goOn(lead, id, next);
        remarks.discard(lead, draft);
        assertThat(inNext(id).isStanding()).isTrue();
        assertThat(inNext(id).stand()).isNull();
        confirming.maintain(lead, id, next);
    }

    @Test
    void aDraftGoesOnInTheNextVersion() {
        RemarkId draft = scenes.draft(lead, first, "brouillon");
        publishNext();
        assertThat(confirming.goOn(lead, draft, next)).isEqualTo(draft);
        assertThat(remarks.get(lead, draft).version()).isEqualTo(next);
        assertThat(remarks.get(lead, draft).body()).isEqualTo("brouillon");
        assertThat(carried.own(lead, next)).isEmpty();
        openRound();
        depositing.deposit(lead, next, List.of(draft), true, UUID.randomUUID());
    }

    private void openRound() {
        scenes.open(next, clock.instant().plus(Duration.ofDays(3)));
    }

    @Test
    void withdrawingGivesUpTheRemarkBeforeTheAnswerAndOnlyTheNextVersionAfter() {
        RemarkId pending = deposited(scenes.onLines(lead, first, 7, 7));
        RemarkId answered = scenes.in(RemarkState.ANSWERED, lead, first, "répondue");
        publishNext();
        assertThatThrownBy(() -> confirming.withdraw(lead, pending, next, " ")).isInstanceOf(Invalid.class);
        confirming.withdraw(lead, pending, next, "Satisfaite.");
        confirming.withdraw(lead, answered, next, "");
        assertThat(remarks.get(lead, pending).state()).isEqualTo(RemarkState.WITHDRAWN);
        assertThat(remarks.get(lead, answered).state()).isEqualTo(RemarkState.ANSWERED);
        assertThat(inNext(answered).stand()).isEqualTo(Stand.WITHDRAWN);
        assertThatThrownBy(() -> confirming.maintain(lead, answered, next))
                .isInstanceOf(WrongState.class)
                .hasMessage("carry.stood");
    }

    @Test
    void placesAreCarriedOverSeveralVersions() {
        RemarkId id = deposited(scenes.onLines(lead, first, 4, 5));
        publishNext();
        PlanVersionId third = scenes.nextVersion(miprof, first);
        versions.publish(miprof, third, "", null);
        carryingOver.bring();
        assertThat(carried.history(lead, id)).hasSize(2);

        confirming.putAt(lead, id, next, versions.text(lead, next).lines(7, 7));
        carryingOver.bring();
        assertThat(carried.history(lead, id).getLast().place().firstLine()).isEqualTo(7);
    }

    @Test
    void aRewriteThatIsNotDepositedHidesTheRemarkNowhere() {
        RemarkId id = deposited(scenes.onLines(lead, first, 4, 5));
        publishNext();
        openRound();
        PlanVersionId third = publishThird();
        RemarkId draft = confirming.goOn(lead, id, next);
        assertThat(speaking(cabinet, third)).contains(id);

        PlanVersionId fourth = publishThird();
        assertThat(speaking(cabinet, next)).contains(id);
        assertThat(speaking(cabinet, fourth)).contains(id);
        assertThat(carried.history(cabinet, id)).allSatisfy(one -> {
            assertThat(one.stand()).isNull();
            assertThat(one.stoodAt()).isNull();
        });

        depositing.deposit(lead, next, List.of(draft), true, UUID.randomUUID());
        for (PlanVersionId version : List.of(next, third, fourth)) {
            assertThat(speaking(cabinet, version)).doesNotContain(id);
        }
    }

    @Test
    void whatIsConfirmedStaysInSightInLaterVersions() {
        RemarkId id = deposited(scenes.onLines(lead, first, 4, 5));
        publishNext();
        PlanVersionId third = publishThird();
        doubt(id);
        confirming.accept(lead, id, next);
        assertThat(speaking(cabinet, third)).contains(id);
        confirming.putAt(lead, id, next, versions.text(lead, next).lines(7, 7));
        assertThat(carried.history(lead, id))
                .filteredOn(one -> one.version().equals(third))
                .singleElement()
                .satisfies(one -> assertThat(one.place().firstLine()).isEqualTo(7));
    }

    private PlanVersionId publishThird() {
        PlanVersionId third = scenes.nextVersion(miprof, first);
        versions.publish(miprof, third, "", null);
        carryingOver.bring();
        return third;
    }

    /** The earlier remarks that somebody reads in the thread of a version. */
    private List<RemarkId> speaking(Viewer viewer, PlanVersionId version) {
        return carried.touching(viewer, version, 1, 100).stream()
                .map(one -> one.remark().id())
                .toList();
    }

    @Test
    void twoColleaguesAnsweringAtOnceBeginOneDraftOnly() throws Exception {
        RemarkId id = deposited(scenes.onLines(lead, first, 7, 7));
        publishNext();
        int drafts = remarks.count(lead, next, RemarkFilter.NONE.ofOrganisation(lead.organisation()));
        List<Callable<Boolean>> both = List.of(() -> goesOn(id), () -> goesOn(id));
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> one : people.invokeAll(both)) {
                done.add(one.get());
            }
            assertThat(done).containsExactlyInAnyOrder(true, false);
        }
        assertThat(remarks.count(lead, next, RemarkFilter.NONE.ofOrganisation(lead.organisation())))
                .isEqualTo(drafts + 1);
    }

    private boolean goesOn(RemarkId id) {
        try {
            confirming.goOn(lead, id, next);
            return true;
        } catch (WrongState second) {
            return false;
        }
    }

    @Test
    void anEmbargoHidesTheNextVersionAndWhatBecameOfTheRemarksThere() {
        RemarkId id = deposited(scenes.onLines(lead, first, 4, 5));
        next = scenes.nextVersion(miprof, first);
        versions.publish(miprof, next, "", clock.instant().plus(Duration.ofHours(1)));
        carryingOver.bring();
        assertThat(carried.history(lead, id)).isEmpty();
        assertThat(carried.history(cabinet, id)).hasSize(1);
        assertThatThrownBy(() -> carried.own(lead, next)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> confirming.accept(lead, id, next)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyItsAssociationSpeaksForARemarkAndOnlyTheLeadBindsIt() {
        RemarkId id = deposited(scenes.onLines(lead, first, 4, 5));
        publishNext();
        Viewer stranger = people.leadOfAMember().viewer();
        Viewer member = people.colleagueOf(someone, Role.ASSOCIATION_MEMBER).viewer();
        for (Viewer refused : List.of(stranger, miprof, cabinet)) {
            assertThatThrownBy(() -> confirming.accept(refused, id, next)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> confirming.putAt(
                            refused, id, next, versions.text(refused, next).lines(1, 1)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> confirming.markIrrelevant(refused, id, next))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> confirming.reconsider(refused, id, next)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> confirming.goOn(refused, id, next)).isInstanceOf(NotAllowed.class);
        }
        confirming.accept(member, id, next);
        for (Viewer refused : List.of(stranger, miprof, cabinet, member)) {
            assertThatThrownBy(() -> confirming.maintain(refused, id, next)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> confirming.withdraw(refused, id, next, "Non."))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> carried.own(cabinet, next)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> carried.countWaiting(miprof, next)).isInstanceOf(NotAllowed.class);
    }
}
