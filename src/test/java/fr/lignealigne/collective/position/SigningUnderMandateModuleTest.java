package fr.lignealigne.collective.position;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.MandateDraft;
import fr.lignealigne.account.MandateId;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.ReceiptFact;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.Receipts;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Refusals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The coordinator signs for an association that lets them, and says so; its lead keeps the last word. */
@PortalTest
class SigningUnderMandateModuleTest {

    @Autowired
    Signing signing;

    @Autowired
    Mandates mandates;

    @Autowired
    Receipts receipts;

    @Autowired
    Versions versions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;
    private PositionId id;

    @BeforeEach
    void aPositionThatMayBeSignedAndAnotherAssociationWithAMandate() {
        room = ARoom.opened(beans);
        id = room.signable("Un mois au moins.");
        gives(room.two, MandatedAct.SIGN);
    }

    private MandateId gives(People.Someone lead, MandatedAct act) {
        LocalDate today = LocalDate.now(Clocks.PARIS);
        return mandates.give(lead.viewer(), new MandateDraft(Set.of(act), today, today.plusDays(3)), People.PASSWORD);
    }

    private static OrganisationId of(People.Someone lead) {
        return lead.viewer().organisation();
    }

    private void signs(People.Someone lead) {
        answers(room.coordinator.viewer(), lead, Answer.SIGNED);
    }

    private void answers(Viewer viewer, People.Someone lead, Answer answer) {
        signing.answerUnderMandate(viewer, of(lead), id, room.number(id), answer);
    }

    @Test
    void itSaysOnThePositionInTheJournalAndToTheLeadThatItWasAMandate() {
        MandateId mandate = gives(room.one, MandatedAct.SIGN);
        signs(room.one);
        PositionSeat seat = room.seat(room.one, id);
        assertThat(seat.counts(Answer.SIGNED)).isTrue();
        assertThat(seat.mandate()).isNotNull();
        assertThat(seat.mandate().function())
                .isEqualTo(room.coordinator.viewer().function());
        assertThat(room.seat(room.two, id).answer())
                .as("its mandate was not used")
                .isNull();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where act = 'MandateUsed.SIGN' and object = ?",
                        Integer.class,
                        mandate + " " + id))
                .isEqualTo(1);
        assertThat(jdbc.queryForList(
                        "select body from outgoing_mail where recipient = ?", String.class, room.one.email()))
                .anyMatch(body -> body.contains("signature d’une position commune"))
                .noneMatch(body -> body.contains("Un mois au moins"));
        answers(room.coordinator.viewer(), room.one, Answer.ABSTAINED);
        assertThat(room.seat(room.one, id).counts(Answer.ABSTAINED)).isTrue();
    }

    @Test
    void theReceiptNamesWhoSignedUnderAMandateAndIsFrozen() {
        signs(room.two);
        room.answers(room.one, id, AnswerDraft.SIGN);
        ReceiptId receipt = room.deposits(id);
        for (Viewer reader : List.of(room.one.viewer(), room.two.viewer(), room.cabinet.viewer())) {
            var read = receipts.get(reader, receipt);
            assertThat(read.signedUnder())
                    .extracting(one -> one.organisationName())
                    .containsExactly(room.two.viewer().organisationName());
            assertThat(ReceiptFact.of(read, versions.get(reader, room.version), Locale.FRENCH))
                    .extracting(ReceiptFact::value)
                    .anyMatch(said -> said.startsWith(room.two.viewer().organisationName() + ", sur mandat du ")
                            && said.endsWith(", par la coordination du Collectif"));
        }
        assertThatThrownBy(() -> jdbc.update("delete from remark_mandate")).isNotNull();
        assertThatThrownBy(() -> jdbc.update("update remark_mandate set organisation_id = organisation_id"))
                .isNotNull();
        assertThatThrownBy(() -> jdbc.update(
                        "insert into remark_mandate (remark_id, organisation_id, mandate_id)"
                                + " select remark_id, ?, mandate_id from remark_mandate limit 1",
                        of(room.one).value()))
                .hasMessageContaining("no further mandate");
    }

    @Test
    void whatALeadSaidStandsAndOnlyTheirSignatureIsRenewedOnANewText() {
        for (AnswerDraft own : List.of(AnswerDraft.SIGN, AnswerDraft.ABSTAIN, AnswerDraft.dissent("Non.", false))) {
            room.answers(room.two, id, own);
            assertRefused("position.mandate.ownStand", () -> signs(room.two));
        }
        room.rewrites(room.one, id, "Trente jours.");
        assertRefused("position.mandate.ownStand", () -> signs(room.two));
        signing.takeBack(room.two.viewer(), id);
        assertRefused("position.mandate.ownStand", () -> signs(room.two));
        room.answers(room.two, id, AnswerDraft.SIGN);
        room.rewrites(room.one, id, "Quarante jours.");
        signs(room.two);
        assertThat(room.seat(room.two, id).counts(Answer.SIGNED)).isTrue();
        assertThat(room.seat(room.two, id).mandate()).isNotNull();
    }

    @Test
    void theLeadChangesOrTakesBackWhatWasSignedForThem() {
        signs(room.two);
        signing.takeBack(room.two.viewer(), id);
        assertThat(room.seat(room.two, id).answer()).isNull();
        assertRefused("position.mandate.ownStand", () -> signs(room.two));
        room.answers(room.two, id, AnswerDraft.ABSTAIN);
        assertThat(room.seat(room.two, id).counts(Answer.ABSTAINED)).isTrue();
        assertThat(room.seat(room.two, id).mandate()).isNull();
    }

    @Test
    void withoutARunningMandateForSigningNothingIsSigned() {
        gives(room.one, MandatedAct.DEPOSIT);
        assertRefused("mandate.none", () -> signs(room.one));
        assertRefused("mandate.none", () -> signs(room.three));
        MandateId given = gives(room.three, MandatedAct.SIGN);
        signs(room.three);
        mandates.revoke(room.three.viewer(), given);
        assertRefused("mandate.none", () -> signs(room.three));
        assertThat(room.seat(room.three, id).counts(Answer.SIGNED))
                .as("what was done stays done")
                .isTrue();
        jdbc.update(
                "update mandate set ends_at = utc_timestamp(6) where organisation_id = ?",
                of(room.two).value());
        assertRefused("mandate.none", () -> signs(room.two));
    }

    @Test
    void anAssociationThatLeftIsNotSignedFor() {
        jdbc.update(
                "update organisation set collective_member = false where id = ?",
                of(room.two).value());
        assertRefused("mandate.none", () -> signs(room.two));
        jdbc.update(
                "update organisation set collective_member = true where id = ?",
                of(room.two).value());
        signs(room.two);
    }

    @Test
    void onlyTheTextThatWasReadIsSignedAndNoDissentIsMade() {
        int seen = room.number(id);
        room.rewrites(room.one, id, "Trente jours.");
        Viewer coordinator = room.coordinator.viewer();
        assertRefused(
                "position.textChanged",
                () -> signing.answerUnderMandate(coordinator, of(room.two), id, seen, Answer.SIGNED));
        assertRefused("position.mandate.noDissent", () -> answers(coordinator, room.two, Answer.DISSENTED));
        jdbc.update("update joint_position set closes_at = utc_timestamp(6) where id = ?", id.value());
        assertRefused("position.closed", () -> signs(room.two));
        assertThat(room.seen(id).tally().silent())
                .isEqualTo(room.seen(id).seats().size());
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where act = 'MandateUsed.SIGN' and object like ?",
                        Integer.class,
                        "%" + id))
                .as("an act that was refused was no act")
                .isZero();
    }

    @Test
    void nobodyButTheCoordinatorActsUnderIt() {
        for (People.Someone someone : List.of(room.one, room.two, room.member)) {
            assertNotAllowed(() -> answers(someone.viewer(), room.two, Answer.SIGNED));
        }
        for (Viewer other : room.others()) {
            assertThatThrownBy(() -> answers(other, room.two, Answer.SIGNED)).isInstanceOf(NotFound.class);
        }
        assertNotAllowed(() -> answers(ARoom.left(room.coordinator.viewer()), room.two, Answer.SIGNED));
    }

    @RepeatedTest(5)
    void whoSignsWhileTheMandateIsRevokedSignedBeforeOrReadsASentence() throws Exception {
        MandateId given = gives(room.three, MandatedAct.SIGN);
        List<String> ends = together(List.of(
                Refusals.outcome(() -> signs(room.three)),
                Refusals.outcome(() -> mandates.revoke(room.three.viewer(), given)),
                Refusals.outcome(() -> signing.answer(room.one.viewer(), id, 2, AnswerDraft.SIGN))));
        assertThat(ends.getFirst()).isIn("done", "mandate.none");
        assertThat(ends.subList(1, 3)).containsOnly("done");
        assertThat(room.seat(room.three, id).counts(Answer.SIGNED))
                .isEqualTo(ends.getFirst().equals("done"));
    }

    /** Whoever comes first, the lead's own word is the one that stands. */
    @ParameterizedTest
    @EnumSource(names = {"ABSTAINED", "DISSENTED"})
    void theLeadsOwnWordWinsOverTheMandate(Answer own) throws Exception {
        AnswerDraft draft = own == Answer.ABSTAINED ? AnswerDraft.ABSTAIN : AnswerDraft.dissent("Non.", true);
        List<String> ends = together(List.of(
                Refusals.outcome(() -> signs(room.two)),
                Refusals.outcome(() -> room.answers(room.two, id, draft)),
                Refusals.outcome(() -> signs(room.two))));
        assertThat(ends.get(1)).isEqualTo("done");
        assertThat(List.of(ends.get(0), ends.get(2))).isSubsetOf("done", "position.mandate.ownStand");
        assertThat(room.seat(room.two, id).counts(own)).isTrue();
        assertThat(room.seat(room.two, id).mandate()).isNull();
    }

    private static List<String> together(List<Callable<String>> acts) throws Exception {
        try (var hands = Executors.newFixedThreadPool(acts.size())) {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> end : hands.invokeAll(acts)) {
                outcomes.add(end.get());
            }
            return outcomes;
        }
    }
}
