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
import fr.lignealigne.support.PortalTest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class CommentsModuleTest {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Comments comments;

    @Autowired
    CommentQueries queries;

    @Autowired
    Depositing depositing;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    private PlanVersionId version;
    private Viewer lead;
    private Viewer member;
    private RemarkId draft;

    @BeforeEach
    void aTeamWithADraftBesideAnother() {
        version = scenes.openVersion();
        People.Someone leading = people.leadOfAMember();
        lead = leading.viewer();
        member = people.colleagueOf(leading, Role.ASSOCIATION_MEMBER).viewer();
        draft = scenes.draft(member, version, "Les places manquent.");
        People.Someone others = people.leadOfAMember();
        Viewer theirs = people.colleagueOf(others, Role.ASSOCIATION_MEMBER).viewer();
        comments.write(theirs, scenes.draft(theirs, version, "Chez nous."), "Entre nous.");
    }

    private List<String> said(Viewer viewer) {
        return comments.of(viewer, Set.of(draft)).getOrDefault(draft, List.of()).stream()
                .map(Comment::words)
                .toList();
    }

    @Test
    void colleaguesTalkBelowADraftAndKeepItAfterTheDeposit() {
        comments.write(lead, draft, " Et le chiffre ?\n");
        comments.write(member, draft, "Quarante, je vérifie.");
        assertThat(said(member)).containsExactly("Et le chiffre ?", "Quarante, je vérifie.");
        Comment first = comments.of(member, Set.of(draft)).get(draft).getFirst();
        assertThat(first.function()).isEqualTo(lead.function());
        assertThat(first.mine()).isFalse();
        depositing.deposit(lead, version, List.of(draft), true, UUID.randomUUID());
        assertThat(said(member)).hasSize(2);
        assertThatThrownBy(() -> comments.write(member, draft, "Trop tard.")).isInstanceOf(WrongState.class);
        remarks.withdraw(lead, draft, "Redite.");
        assertThat(said(lead)).hasSize(2);
    }

    @Test
    void aSharedDraftAndADepositedOneTakeTheirCommentsToNobody() {
        comments.write(lead, draft, "Mot à part.");
        remarks.share(member, draft, true);
        for (boolean isDeposited : new boolean[] {false, true}) {
            if (isDeposited) {
                depositing.deposit(lead, version, List.of(draft), true, UUID.randomUUID());
            }
            for (Viewer other : strangers()) {
                assertThat(said(other)).isEmpty();
                assertThatThrownBy(() -> comments.write(other, draft, "Je passe."))
                        .isInstanceOf(NotAllowed.class);
            }
        }
        assertThat(said(member)).containsExactly("Mot à part.");
    }

    private List<Viewer> strangers() {
        return List.of(
                people.leadOfAMember().viewer(),
                people.leadOutsideTheCollective().viewer(),
                people.coordinator().viewer(),
                people.ofTheState(Role.MIPROF).viewer(),
                people.ofTheState(Role.CABINET).viewer(),
                people.ofTheState(Role.MINISTRY).viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer());
    }

    @Test
    void aCommentIsErasedByItsWriterAloneAndNothingIsLeft() {
        CommentId mine = comments.write(lead, draft, "À effacer.");
        comments.write(member, draft, "Reste.");
        assertThatThrownBy(() -> comments.erase(member, mine)).isInstanceOf(NotAllowed.class);
        strangers()
                .forEach(other ->
                        assertThatThrownBy(() -> comments.erase(other, mine)).isInstanceOf(NotAllowed.class));
        depositing.deposit(lead, version, List.of(draft), true, UUID.randomUUID());
        comments.erase(lead, mine);
        assertThat(said(member)).containsExactly("Reste.");
        assertThat(jdbc.queryForObject("select count(*) from remark_comment where words = 'À effacer.'", Integer.class))
                .isZero();
        assertThatThrownBy(() -> comments.erase(lead, mine)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverMovedToAnotherAssociationReadsAndErasesNothingThere() {
        CommentId left = comments.write(member, draft, "D’avant.");
        Viewer moved = new Viewer(
                member.person(),
                "Chercheuse",
                people.leadOfAMember().viewer().organisation(),
                "Ailleurs",
                member.kind(),
                true,
                member.roles());
        assertThat(said(moved)).isEmpty();
        assertThatThrownBy(() -> comments.erase(moved, left)).isInstanceOf(NotAllowed.class);
        jdbc.update(
                "update person set function = 'Chercheuse' where id = ?",
                member.person().value());
        assertThat(comments.of(lead, Set.of(draft)).get(draft).getFirst().function())
                .as("what they were here")
                .isEqualTo(member.function());
    }

    @Test
    void aDraftThatIsThrownAwayIsBroughtBackWithWhatWasSaidOfIt() {
        comments.write(lead, draft, "Gardez-la.");
        RemarkDetails thrown = remarks.discard(member, draft);
        assertThat(said(lead)).isEmpty();
        draft = remarks.bringBack(member, thrown).id();
        assertThat(said(lead)).containsExactly("Gardez-la.");
        remarks.discard(member, draft);
        transaction.executeWithoutResult(sweeping -> queries.sweep(clock.instant()));
        assertThat(jdbc.queryForObject("select count(*) from remark_comment where words = 'Gardez-la.'", Integer.class))
                .isEqualTo(0);
        assertThat(jdbc.queryForObject(
                        "select count(*) from remark_comment where words = 'Entre nous.'", Integer.class))
                .isPositive();
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        assertThatThrownBy(() -> comments.write(lead, draft, " \n ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> comments.write(lead, draft, "x".repeat(2_001))).isInstanceOf(Invalid.class);
        comments.write(lead, draft, "é".repeat(2_000));
        assertThatThrownBy(() -> comments.write(lead, new RemarkId(UUID.randomUUID()), "Là ?"))
                .isInstanceOf(NotFound.class);
        Viewer alone = people.leadOfAMember().viewer();
        RemarkId own = scenes.draft(alone, version, "Seule.");
        assertThatThrownBy(() -> comments.write(alone, own, "À qui ?")).isInstanceOf(NotAllowed.class);
    }
}
