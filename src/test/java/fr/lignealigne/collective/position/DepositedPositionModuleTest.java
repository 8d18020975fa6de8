package fr.lignealigne.collective.position;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.word.RemarkComment;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.Confirming;
import fr.lignealigne.remark.LineMark;
import fr.lignealigne.remark.NotOpenForRemarks;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.Receipts;
import fr.lignealigne.remark.RemarkAccess;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Revising;
import fr.lignealigne.remark.Signatories;
import fr.lignealigne.remark.Stand;
import fr.lignealigne.remark.StateDesk;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.synopsis.Synopsis;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.SynopsisRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a position on the other side of the wall, and nothing else of the room. */
@PortalTest
class DepositedPositionModuleTest {

    @Autowired
    Signing signing;

    @Autowired
    Positions positions;

    @Autowired
    Remarks remarks;

    @Autowired
    Revising revising;

    @Autowired
    Confirming confirming;

    @Autowired
    CarriedRemarks carried;

    @Autowired
    Receipts receipts;

    @Autowired
    Synopsis synopsis;

    @Autowired
    Versions versions;

    @Autowired
    StateDesk desk;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;
    private PositionId id;
    private People.Someone keepsBack;
    private People.Someone abstains;

    @BeforeEach
    void aPositionSignedTwiceDissentedTwiceAndAbstainedOnce() {
        room = ARoom.opened(beans);
        id = room.signable("Un mois au moins.");
        room.answers(room.one, id, AnswerDraft.SIGN);
        room.answers(room.two, id, AnswerDraft.SIGN);
        room.answers(room.three, id, AnswerDraft.dissent("canari-porté", true));
        keepsBack = room.people.leadOfAMember();
        abstains = room.people.leadOfAMember();
        room.answers(keepsBack, id, AnswerDraft.dissent("canari-gardé", false));
        room.answers(abstains, id, AnswerDraft.ABSTAIN);
    }

    private ReceiptId deposit() {
        return room.deposits(id);
    }

    private RemarkId remark() {
        return Objects.requireNonNull(room.seen(id).remark());
    }

    @Test
    void theStateReadsOneRemarkOfThoseWhoSignedWithTheDissentsThatMayBeCarried() {
        RemarkId own = room.scenes.deposited(room.one.viewer(), room.version, "la nôtre, à part");
        deposit();
        RemarkDetails read = remarks.get(room.cabinet.viewer(), remark());
        assertThat(read.body()).isEqualTo("Un mois au moins.");
        assertThat(read.organisationName()).isEqualTo("Le Collectif");
        assertThat(read.state()).isEqualTo(RemarkState.DEPOSITED);
        assertThat(read.signatories().signed())
                .extracting(Signatories.Signatory::organisation)
                .containsExactlyInAnyOrder(
                        room.one.viewer().organisation(), room.two.viewer().organisation());
        assertThat(read.signatories().dissents())
                .containsExactly(new Signatories.Dissent(
                        room.three.viewer().organisation(), room.three.viewer().organisationName(), "canari-porté"));
        assertThat(read.toString())
                .doesNotContain("canari-gardé")
                .doesNotContain(keepsBack.viewer().organisationName())
                .doesNotContain(abstains.viewer().organisationName());
        assertThat(remarks.get(room.one.viewer(), own).state()).isEqualTo(RemarkState.DEPOSITED);
        assertThat(RemarkComment.of(read).paragraphs())
                .anyMatch(line -> line.contains("Position commune de 2 associations"))
                .anyMatch(line -> line.contains("canari-porté"));
    }

    @Test
    void organisationsAreCountedOnceAndTheJointPositionIsOneRemark() {
        room.scenes.deposited(room.one.viewer(), room.version, "la nôtre, à part");
        room.scenes.deposited(room.outsider.viewer(), room.version, "dehors");
        deposit();
        Viewer cabinet = room.cabinet.viewer();
        SynopsisRow row =
                synopsis.rows(cabinet, room.version, SynopsisFilter.NONE, 0, 10).getFirst();
        assertThat(row.remarks()).isEqualTo(3);
        assertThat(row.organisations()).as("one, two and the outsider").isEqualTo(3);
        assertThat(row.byKind().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(3);
        assertThat(synopsis.totals(cabinet, room.version, SynopsisFilter.NONE).organisations())
                .isEqualTo(3);
        assertThat(synopsis.totals(cabinet, room.version, SynopsisFilter.NONE).remarks())
                .isEqualTo(3);
        LineMark mark = remarks.marks(cabinet, room.version, RemarkFilter.NONE).getFirst();
        assertThat(mark.remarks()).isEqualTo(3);
        assertThat(mark.organisations()).isEqualTo(3);
        for (Viewer reader : List.of(
                cabinet, room.two.viewer(), room.three.viewer(), room.coordinator.viewer(), room.outsider.viewer())) {
            assertThat(remarks.marked(room.version, 1, 99).seenBy(reader))
                    .isEqualTo(remarks.marks(reader, room.version, RemarkFilter.NONE));
        }
        RemarkFilter ofTwo = RemarkFilter.NONE.ofOrganisation(room.two.viewer().organisation());
        assertThat(remarks.list(cabinet, room.version, ofTwo, 0, 10))
                .extracting(RemarkDetails::id)
                .containsExactly(remark());
        RemarkFilter ofWhoAbstained =
                RemarkFilter.NONE.ofOrganisation(abstains.viewer().organisation());
        assertThat(remarks.count(cabinet, room.version, ofWhoAbstained)).isZero();
    }

    @Test
    void theReceiptIsForEachWhoSigned() {
        ReceiptId receipt = deposit();
        for (Viewer reader : List.of(
                room.one.viewer(),
                room.member.viewer(),
                room.two.viewer(),
                room.coordinator.viewer(),
                room.cabinet.viewer(),
                ARoom.left(room.two.viewer()))) {
            assertThat(receipts.get(reader, receipt).remarks())
                    .extracting(RemarkDetails::id)
                    .containsExactly(remark());
        }
        assertThat(receipts.ofOwn(room.two.viewer()))
                .extracting(one -> one.id())
                .containsExactly(receipt);
        for (Viewer other : List.of(
                room.three.viewer(),
                abstains.viewer(),
                room.outsider.viewer(),
                room.people.ofTheState(Role.OBSERVER).viewer(),
                room.people.ofTheState(Role.ADMINISTRATOR).viewer())) {
            assertThatThrownBy(() -> receipts.get(other, receipt)).isInstanceOf(NotFound.class);
            assertThat(receipts.ofOwn(other)).isEmpty();
        }
    }

    @Test
    void beforeTheDepositNobodyOutsideReadsCountsOrHearsOfIt() {
        int before = remarks.count(room.cabinet.viewer(), room.version, RemarkFilter.NONE);
        assertThat(before).isZero();
        assertThat(remarks.marks(room.cabinet.viewer(), room.version, RemarkFilter.NONE))
                .isEmpty();
        assertThat(synopsis.rows(room.cabinet.viewer(), room.version, SynopsisFilter.NONE, 0, 10))
                .isEmpty();
        for (Viewer other : room.others()) {
            assertThatThrownBy(() -> positions.get(other, id)).isInstanceOf(NotFound.class);
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where object = ?", Integer.class, id.toString()))
                .as("lines of the journal, which administrators read")
                .isZero();
        deposit();
        for (Viewer other : room.others()) {
            assertThatThrownBy(() -> positions.get(other, id)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> remarks.get(room.outsider.viewer(), remark())).isInstanceOf(NotFound.class);
        assertThat(remarks.get(abstains.viewer(), remark()).signatories().isJoint())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = RemarkState.class,
            names = {"DEPOSITED", "UNDER_REVIEW", "DECIDED", "ANSWERED", "WITHDRAWN"})
    void theWallsOfAJointPositionAreTheSameInListsAsInTheTable(RemarkState state) {
        deposit();
        bring(state);
        var standing = new RemarkAccess.Standing(
                remarks.get(room.cabinet.viewer(), remark()).organisation(),
                true,
                state,
                true,
                true,
                Set.of(room.one.viewer().organisation(), room.two.viewer().organisation()));
        List<Viewer> seats = new ArrayList<>(room.others());
        seats.addAll(List.of(
                room.one.viewer(),
                room.member.viewer(),
                room.three.viewer(),
                abstains.viewer(),
                room.coordinator.viewer(),
                ARoom.left(room.two.viewer()),
                ARoom.left(room.three.viewer())));
        for (Viewer seat : seats) {
            boolean allowed = RemarkAccess.mayRead(seat, standing);
            assertThat(remarks.those(seat, List.of(remark())))
                    .as(seat.roles() + " of " + seat.organisationName())
                    .hasSize(allowed ? 1 : 0);
        }
    }

    private void bring(RemarkState state) {
        if (state == RemarkState.WITHDRAWN) {
            remarks.withdraw(room.coordinator.viewer(), remark(), "Redite.");
            return;
        }
        Viewer cabinet = room.cabinet.viewer();
        List<RemarkId> ids = List.of(remark());
        transaction.executeWithoutResult(status -> {
            if (state != RemarkState.DEPOSITED) {
                desk.takeUnderReview(cabinet, ids);
            }
            if (state == RemarkState.DECIDED || state == RemarkState.ANSWERED) {
                desk.noteDecision(cabinet, ids);
            }
            if (state == RemarkState.ANSWERED) {
                desk.noteAnswer(cabinet, ids);
            }
        });
    }

    @Test
    void whoLeftTheCollectiveOrSignedAnEarlierTextIsNoSignatory() {
        jdbc.update(
                "update organisation set collective_member = false where id = ?",
                room.two.viewer().organisation().value());
        deposit();
        assertThat(remarks.get(room.cabinet.viewer(), remark()).signatories().signed())
                .extracting(Signatories.Signatory::organisation)
                .containsExactly(room.one.viewer().organisation());
    }

    @Test
    void nothingIsDepositedThatNobodySignedOrOutsideTheRound() {
        room.rewrites(room.one, id, "Trente jours.");
        room.closes(id);
        assertRefused(
                "remark.joint.nobody", () -> signing.deposit(room.coordinator.viewer(), id, room.number(id), Set.of()));
        room.opens(id, Duration.ofDays(1));
        room.answers(room.one, id, AnswerDraft.SIGN);
        int seen = room.number(id);
        assertRefused("position.textChanged", () -> signing.deposit(room.coordinator.viewer(), id, seen - 1, Set.of()));
        room.scenes.close(room.version);
        assertThatThrownBy(this::deposit).isInstanceOf(NotOpenForRemarks.class);
        assertThat(room.seen(id).state()).isEqualTo(PositionState.SIGNING);
        assertThat(remarks.count(room.cabinet.viewer(), room.version, RemarkFilter.NONE))
                .isZero();
    }

    @Test
    void whatMayIdentifyAPersonIsReadBeforeItIsHandedOver() {
        room.answers(room.three, id, AnswerDraft.dissent("Appelez le 06 12 34 56 78.", true));
        Set<String> found = signing.findings(room.coordinator.viewer(), id);
        assertThat(found).hasSize(1);
        assertRefused("remark.deposit.personalData", this::deposit);
        signing.deposit(room.coordinator.viewer(), id, room.number(id), found);
        assertThat(room.seen(id).state()).isEqualTo(PositionState.DEPOSITED);
    }

    @Test
    void onceDepositedNothingOfItChanges() {
        deposit();
        assertRefused("position.deposited", this::deposit);
        assertRefused("position.deposited", () -> room.answers(abstains, id, AnswerDraft.SIGN));
        assertRefused("position.deposited", () -> room.rewrites(room.one, id, "Autre."));
        assertRefused(
                "position.deposited",
                () -> signing.open(room.coordinator.viewer(), id, room.number(id), room.inADay()));
        for (String table : List.of("remark_signatory", "remark_dissent")) {
            assertThatThrownBy(() -> jdbc.update("delete from " + table)).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.update("update remark_dissent set words = 'autre'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update(
                        "insert into remark_signatory (remark_id, ordinal, organisation_id) values (?, 9, ?)",
                        remark().value(),
                        abstains.viewer().organisation().value()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theCoordinatorWithdrawsItAndNoSignatoryAlone() {
        deposit();
        assertNotAllowed(() -> remarks.withdraw(room.one.viewer(), remark(), "Non."));
        assertNotAllowed(() -> revising.begin(room.coordinator.viewer(), remark()));
        assertNotAllowed(() -> revising.begin(room.one.viewer(), remark()));
        assertNotAllowed(() -> remarks.rewrite(
                room.coordinator.viewer(),
                remark(),
                0,
                remarks.get(room.coordinator.viewer(), remark()).draft()));
        remarks.withdraw(room.coordinator.viewer(), remark(), "Une autre la remplace.");
        assertThat(remarks.get(room.cabinet.viewer(), remark()).state()).isEqualTo(RemarkState.WITHDRAWN);
        assertThat(remarks.get(room.two.viewer(), remark()).withdrawalNote()).isEqualTo("Une autre la remplace.");
        assertThatThrownBy(() -> remarks.get(abstains.viewer(), remark())).isInstanceOf(NotFound.class);
    }

    @Test
    void itFollowsTheVersionsByTheWordOfTheCoordinator() {
        deposit();
        Viewer miprof = room.people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId next = room.scenes.sameVersion(miprof, room.version);
        versions.publish(miprof, next, "", null);
        room.scenes.bringOver();
        assertNotAllowed(() -> confirming.maintain(room.one.viewer(), remark(), next));
        assertNotAllowed(() -> confirming.goOn(room.coordinator.viewer(), remark(), next));
        assertThat(carried.own(room.coordinator.viewer(), next))
                .extracting(one -> one.remark().id())
                .containsExactly(remark());
        confirming.maintain(room.coordinator.viewer(), remark(), next);
        assertThat(stand(room.two.viewer(), next)).isEqualTo(Stand.MAINTAINED);
        assertThat(stand(room.cabinet.viewer(), next)).isEqualTo(Stand.MAINTAINED);
        assertThat(stand(abstains.viewer(), next))
                .as("between them and the State")
                .isNull();
    }

    private @Nullable Stand stand(Viewer viewer, PlanVersionId next) {
        return carried.touching(viewer, next, 1, 99).stream()
                .filter(one -> one.remark().id().equals(remark()))
                .map(CarriedRemark::stand)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
