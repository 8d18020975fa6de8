package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class ReviewingModuleTest {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DraftWork work;

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Depositing depositing;

    @Autowired
    JdbcTemplate jdbc;

    private PlanVersionId version;
    private People.Someone leading;
    private Viewer lead;
    private Viewer member;
    private RemarkId draft;

    @BeforeEach
    void aTeamWithADraftBesideAnother() {
        version = scenes.openVersion();
        leading = people.leadOfAMember();
        lead = leading.viewer();
        member = people.colleagueOf(leading, Role.ASSOCIATION_MEMBER).viewer();
        draft = scenes.draft(member, version, "Les places manquent.");
        People.Someone others = people.leadOfAMember();
        Viewer theirs = people.colleagueOf(others, Role.ASSOCIATION_MEMBER).viewer();
        RemarkId proposed = scenes.draft(theirs, version, "Chez nous aussi.");
        reviewing.propose(theirs, ReadDraft.of(remarks.get(theirs, proposed)));
    }

    private ReadDraft read() {
        return ReadDraft.of(remarks.get(member, draft));
    }

    private DraftStage stage() {
        return reviewing.of(member, version).stage(draft);
    }

    private void rewrite(Viewer viewer, String body) {
        RemarkDetails read = remarks.get(viewer, draft);
        remarks.rewrite(
                viewer, draft, read.revision(), RemarkDraft.of(read.place().anchor(), RemarkKind.OBJECTION, body));
    }

    @Test
    void aMemberProposesTheLeadSendsBackThenSaysReadyAndDeposits() {
        reviewing.propose(member, read());
        assertThat(stage()).isEqualTo(DraftStage.PROPOSED);
        reviewing.sendBack(lead, List.of(read()), "  Donnez le chiffre. ");
        DraftReview back = reviewing.of(member, version).of(draft);
        assertThat(back.stage()).isEqualTo(DraftStage.SENT_BACK);
        assertThat(back.reason()).isEqualTo("Donnez le chiffre.");
        assertThat(back.function()).isEqualTo(lead.function());
        rewrite(member, "Quarante places manquent.");
        assertThat(stage()).as("until it is proposed again").isEqualTo(DraftStage.SENT_BACK);
        reviewing.propose(member, read());
        reviewing.ready(lead, List.of(read()));
        assertThat(stage()).isEqualTo(DraftStage.READY);
        depositing.deposit(lead, version, List.of(draft), true, UUID.randomUUID());
        assertThat(reviewing.of(lead, version).byDraft()).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from draft_review where remark_id = ?", Integer.class, draft.value()))
                .isZero();
    }

    @Test
    void aDraftThatIsThrownAwayComesBackWhereItStood() {
        reviewing.propose(member, read());
        reviewing.sendBack(lead, List.of(read()), "Donnez le chiffre.");
        RemarkDetails thrown = remarks.discard(member, draft);
        draft = remarks.bringBack(member, thrown).id();
        DraftReview back = reviewing.of(member, version).of(draft);
        assertThat(back.stage()).isEqualTo(DraftStage.SENT_BACK);
        assertThat(back.reason()).isEqualTo("Donnez le chiffre.");
        assertThat(back.function()).isEqualTo(lead.function());
        reviewing.propose(member, read());
        reviewing.ready(lead, List.of(read()));
        draft = remarks.bringBack(lead, remarks.discard(lead, draft)).id();
        assertThat(stage()).isEqualTo(DraftStage.READY);
        rewrite(member, "Quarante places manquent.");
        assertThat(stage()).as("the lead read other words").isEqualTo(DraftStage.PROPOSED);
        remarks.discard(member, draft);
        assertThat(jdbc.queryForObject("select count(*) from thrown_review", Integer.class))
                .isEqualTo(1);
        transaction.executeWithoutResult(sweeping -> work.sweep(Instant.now().plusSeconds(1)));
        assertThat(jdbc.queryForObject("select count(*) from thrown_review", Integer.class))
                .as("nobody brought it back")
                .isZero();
    }

    @Test
    void readyIsRefusedOfWordsThatTheLeadDidNotRead() {
        reviewing.propose(member, read());
        ReadDraft stale = read();
        rewrite(member, "Quarante places manquent.");
        assertThatThrownBy(() -> reviewing.ready(lead, List.of(stale))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(stage()).isEqualTo(DraftStage.PROPOSED);
    }

    @Test
    void whatIsReadyIsWhatTheLeadRead() {
        reviewing.propose(member, read());
        reviewing.ready(lead, List.of(read()));
        rewrite(lead, "Quarante places manquent.");
        assertThat(stage()).as("the lead knows what the lead wrote").isEqualTo(DraftStage.READY);
        rewrite(member, "Cinquante places manquent.");
        assertThat(stage()).isEqualTo(DraftStage.PROPOSED);
        rewrite(member, "Soixante places manquent.");
        assertThat(stage()).isEqualTo(DraftStage.PROPOSED);
        reviewing.takeBack(member, draft);
        assertThat(stage()).isEqualTo(DraftStage.IN_WRITING);
    }

    @Test
    void noneOfItTouchesTheRemarkItsRevisionOrItsTimes() {
        remarks.share(member, draft, true);
        RemarkDetails before = remarks.get(member, draft);
        reviewing.propose(member, read());
        reviewing.ready(lead, List.of(read()));
        reviewing.sendBack(lead, List.of(read()), "Encore.");
        assertThat(remarks.get(member, draft)).isEqualTo(before);
        assertThat(remarks.lastEdit(lead, draft).person()).isEqualTo(member.person());
    }

    @Test
    void severalAreReviewedAtOnceOrNone() {
        RemarkId second = scenes.draft(lead, version, "Une autre.");
        reviewing.propose(member, read());
        List<ReadDraft> both = List.of(read(), ReadDraft.of(remarks.get(lead, second)));
        assertThatThrownBy(() -> reviewing.sendBack(lead, both, "Encore.")).isInstanceOf(WrongState.class);
        assertThat(stage()).isEqualTo(DraftStage.PROPOSED);
        reviewing.ready(lead, both);
        assertThat(reviewing.of(lead, version).counts()).containsOnly(Map.entry(DraftStage.READY, 2));
    }

    @Test
    void onlyWhatStandsAsItWasReadIsProposedOrReviewed() {
        ReadDraft early = read();
        rewrite(member, "Autre chose.");
        assertThatThrownBy(() -> reviewing.propose(member, early)).isInstanceOf(ChangedMeanwhile.class);
        reviewing.propose(member, read());
        assertThatThrownBy(() -> reviewing.ready(lead, List.of(early))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> reviewing.sendBack(lead, List.of(early), "Encore."))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(stage()).isEqualTo(DraftStage.PROPOSED);
    }

    @Test
    void eachStageRefusesWhatDoesNotFollow() {
        assertThatThrownBy(() -> reviewing.takeBack(member, draft)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> reviewing.sendBack(lead, List.of(read()), "Encore."))
                .isInstanceOf(WrongState.class);
        reviewing.propose(member, read());
        reviewing.propose(member, read());
        assertThatThrownBy(() -> reviewing.sendBack(lead, List.of(read()), " \n"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> reviewing.sendBack(lead, List.of(read()), "x".repeat(2_001)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> reviewing.sendBack(lead, List.of(), "Encore.")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> reviewing.ready(lead, List.of())).isInstanceOf(Invalid.class);
        reviewing.ready(lead, List.of(read()));
        assertThatThrownBy(() -> reviewing.propose(member, read())).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> reviewing.takeBack(member, draft)).isInstanceOf(WrongState.class);
        RemarkId empty = scenes.draft(member, version, " ");
        assertThatThrownBy(() -> reviewing.propose(member, ReadDraft.of(remarks.get(member, empty))))
                .isInstanceOf(Invalid.class);
        RemarkDetails kindless = remarks.write(
                member, version, RemarkDraft.of(scenes.onLines(member, version, 4, 5), null, "Sans nature."));
        assertThatThrownBy(() -> reviewing.propose(member, ReadDraft.of(kindless)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> reviewing.ready(lead, List.of(ReadDraft.of(kindless))))
                .isInstanceOf(Invalid.class);
        depositing.deposit(lead, version, List.of(draft), true, UUID.randomUUID());
        assertThatThrownBy(() -> reviewing.propose(member, read())).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> reviewing.sendBack(lead, List.of(read()), "Encore."))
                .isInstanceOf(WrongState.class);
        RemarkId nobody = new RemarkId(UUID.randomUUID());
        assertThatThrownBy(() -> reviewing.takeBack(member, nobody)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseProposesReviewsOrKnows() {
        remarks.share(member, draft, true);
        reviewing.propose(member, read());
        ReadDraft read = read();
        assertThatThrownBy(() -> reviewing.ready(member, List.of(read))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviewing.sendBack(member, List.of(read), "Encore."))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviewing.propose(lead, read)).isInstanceOf(NotAllowed.class);
        for (Viewer other : strangers()) {
            assertThatThrownBy(() -> reviewing.propose(other, read)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> reviewing.takeBack(other, draft)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> reviewing.ready(other, List.of(read))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> reviewing.sendBack(other, List.of(read), "Encore."))
                    .isInstanceOf(NotAllowed.class);
            if (other.speaksForAnAssociation()) {
                assertThat(reviewing.of(other, version).byDraft()).doesNotContainKey(draft);
            } else {
                assertThatThrownBy(() -> reviewing.of(other, version)).isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> reviewing.team(other)).isInstanceOf(NotAllowed.class);
            }
            assertThat(new DraftWorkChanged(draft, version, lead.organisation()).mayBeKnownTo(other))
                    .isFalse();
        }
        assertThat(stage()).isEqualTo(DraftStage.PROPOSED);
    }

    private List<Viewer> strangers() {
        return List.of(
                people.leadOfAMember().viewer(),
                people.leadOutsideTheCollective().viewer(),
                people.coordinator().viewer(),
                people.ofTheState(Role.MIPROF).viewer(),
                people.ofTheState(Role.CABINET).viewer(),
                people.ofTheState(Role.MINISTRY).viewer(),
                people.ofTheState(Role.OBSERVER).viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer());
    }

    @Test
    void whoeverMovedToAnotherAssociationLeavesTheReviewBehind() {
        reviewing.propose(member, read());
        jdbc.update(
                "update person set organisation_id = ? where id = ?",
                people.leadOfAMember().viewer().organisation().value(),
                member.person().value());
        Viewer moved = new Viewer(
                member.person(),
                member.function(),
                people.leadOfAMember().viewer().organisation(),
                "Ailleurs",
                member.kind(),
                true,
                member.roles());
        assertThatThrownBy(() -> reviewing.takeBack(moved, draft)).isInstanceOf(NotAllowed.class);
        assertThat(reviewing.team(lead)).isEqualTo(new Team(1, true));
        assertThatThrownBy(() -> reviewing.ready(lead, List.of(ReadDraft.of(remarks.get(lead, draft)))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anAssociationOfOneHasNothingOfIt() {
        Viewer alone = people.leadOfAMember().viewer();
        RemarkId own = scenes.draft(alone, version, "Seule.");
        assertThat(reviewing.team(alone).isSeveral()).isFalse();
        assertThatThrownBy(() -> reviewing.ready(alone, List.of(ReadDraft.of(remarks.get(alone, own)))))
                .isInstanceOf(NotAllowed.class);
        depositing.deposit(alone, version, List.of(own), true, UUID.randomUUID());
        Viewer single = people.playing(Role.ASSOCIATION_MEMBER).viewer();
        RemarkId theirs = scenes.draft(single, version, "Sans référent.");
        assertThatThrownBy(() -> reviewing.propose(single, ReadDraft.of(remarks.get(single, theirs))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlySeatsThatAreTakenMakeATeam() {
        assertThat(reviewing.team(lead)).isEqualTo(new Team(2, true));
        jdbc.update(
                "update person set frozen = true where id = ?", member.person().value());
        assertThat(reviewing.team(lead)).isEqualTo(new Team(1, true));
        jdbc.update(
                "update person set frozen = false, password_hash = null where id = ?",
                member.person().value());
        assertThat(reviewing.team(lead)).isEqualTo(new Team(1, true));
    }

    @Test
    void proposingMeetsRewritingAndSendingBackMeetsDepositing() throws Exception {
        for (int round = 0; round < 10; round++) {
            draft = scenes.draft(member, version, "Ronde " + round);
            ReadDraft read = read();
            List<String> ends =
                    together(() -> reviewing.propose(member, read), () -> rewrite(lead, "Relue par la référente."));
            assertThat(ends).as("what was proposed is what was read").contains("");
            boolean isProposed = stage() == DraftStage.PROPOSED;
            assertThat(isProposed).isEqualTo(ends.getFirst().isEmpty());
            if (!isProposed) {
                reviewing.propose(member, read());
            }
            ReadDraft proposed = read();
            ends = together(
                    () -> reviewing.sendBack(lead, List.of(proposed), "Encore."),
                    () -> depositing.deposit(lead, version, List.of(draft), true, UUID.randomUUID()));
            assertThat(ends.get(1)).isEmpty();
            assertThat(remarks.get(lead, draft).state()).isEqualTo(RemarkState.DEPOSITED);
            assertThat(reviewing.of(lead, version).byDraft()).doesNotContainKey(draft);
            assertThat(jdbc.queryForObject(
                            "select count(*) from draft_review where remark_id = ?", Integer.class, draft.value()))
                    .isZero();
        }
    }

    /** The refusal of each; empty for what was done. */
    private static List<String> together(Runnable... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        List<Future<String>> ends = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(acts.length)) {
            for (Runnable act : acts) {
                ends.add(hands.submit(() -> {
                    start.await();
                    try {
                        act.run();
                        return "";
                    } catch (Refusal refused) {
                        return refused.key();
                    }
                }));
            }
        }
        List<String> said = new ArrayList<>();
        for (Future<String> end : ends) {
            said.add(end.get());
        }
        return said;
    }
}
