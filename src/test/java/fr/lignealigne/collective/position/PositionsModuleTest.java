package fr.lignealigne.collective.position;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class PositionsModuleTest {

    @Autowired
    Positions positions;

    @Autowired
    PositionSources sources;

    @Autowired
    SourcesTakenUp takenUp;

    @Autowired
    GivingUp givingUp;

    @Autowired
    Remarks remarks;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;

    @BeforeEach
    void aRoomBesideAnother() {
        room = ARoom.opened(beans);
        ARoom noise = ARoom.opened(beans);
        noise.signable("Une position du tour d’à côté.");
    }

    private RemarkId proposes(Viewer lead, int first, int last, String wording, String body) {
        RemarkDraft draft = new RemarkDraft(
                room.scenes.onLines(lead, room.version, first, last),
                RemarkKind.PROPOSAL,
                body,
                wording,
                Evidence.NONE,
                Set.of(Theme.MINORS),
                Set.of(Exploitation.FORCED_BEGGING),
                false,
                true);
        RemarkId id = remarks.write(lead, room.version, draft).id();
        remarks.share(lead, id, true);
        return id;
    }

    @Test
    void everySourceIsMergedAndStaysVisibleAndUntouched() {
        RemarkId first = proposes(room.one.viewer(), 4, 4, "Un mois au moins.", "Cinq jours sont trop courts.");
        RemarkId second = proposes(room.two.viewer(), 4, 4, "Trente jours.", "Un récit se perd.");
        RemarkId third = room.shares(room.three, "Et un administrateur ad hoc.");
        List<RemarkDetails> before =
                List.of(remarks.get(room.one.viewer(), first), remarks.get(room.two.viewer(), second));

        PositionId id = positions.begin(room.two.viewer(), room.version, List.of(first, second, third));

        PositionDetails position = room.seen(id);
        assertThat(position.state()).isEqualTo(PositionState.WRITING);
        assertThat(position.text().number()).isEqualTo(1);
        assertThat(position.place().firstLine()).isEqualTo(4);
        assertThat(position.place().lastLine()).isEqualTo(5);
        assertThat(position.text().body())
                .contains("Cinq jours sont trop courts.", "Un récit se perd.", "Et un administrateur ad hoc.")
                .contains("Un mois au moins.", "Trente jours.");
        assertThat(position.text().themes()).containsExactly(Theme.MINORS);
        assertThat(position.sources())
                .extracting(PositionSource::remark)
                .containsExactlyInAnyOrder(first, second, third);
        assertThat(position.sources())
                .extracting(PositionSource::organisationName)
                .contains(room.one.viewer().organisationName());
        assertThat(List.of(remarks.get(room.one.viewer(), first), remarks.get(room.two.viewer(), second)))
                .isEqualTo(before);
    }

    @Test
    void oneWordingOfTheSharedPlaceIsTakenAndTheOtherIsSaidBesideIt() {
        RemarkId first = proposes(room.one.viewer(), 4, 5, "Un mois au moins.", "Cinq jours sont trop courts.");
        RemarkId second = proposes(room.two.viewer(), 4, 5, "Trente jours.", "Un récit se perd.");
        PositionId id = positions.begin(room.coordinator.viewer(), room.version, List.of(first, second, first));
        PositionDetails position = room.seen(id);
        assertThat(position.text().kind()).isEqualTo(RemarkKind.PROPOSAL);
        assertThat(position.text().wording()).isEqualTo("Un mois au moins.");
        assertThat(position.text().body()).contains("Trente jours.").doesNotContain("Un mois au moins.");
        assertThat(position.text().body())
                .doesNotContain(
                        room.one.viewer().organisationName(), room.two.viewer().organisationName());
        assertThat(fate(position, first)).isEqualTo(SourceFate.TAKEN);
        assertThat(fate(position, second)).isEqualTo(SourceFate.IN_REASONS);
    }

    private static SourceFate fate(PositionDetails position, RemarkId source) {
        return position.sources().stream()
                .filter(one -> one.remark().equals(source))
                .findFirst()
                .orElseThrow()
                .fate();
    }

    @Test
    void onlyWhatMembersShareOnThatVersionIsASource() {
        Viewer lead = room.one.viewer();
        RemarkId draft = room.scenes.draft(lead, room.version, "brouillon");
        RemarkId deposited = room.scenes.deposited(lead, room.version, "déposée");
        RemarkId ofAnotherText = ARoom.opened(beans).shares(room.two, "ailleurs");
        assertRefused("position.source.notShared", () -> positions.begin(lead, room.version, List.of(draft)));
        assertRefused("position.source.notShared", () -> positions.begin(lead, room.version, List.of(deposited)));
        assertRefused("position.source.notShared", () -> positions.begin(lead, room.version, List.of(ofAnotherText)));
        assertRefused("position.source.none", () -> positions.begin(lead, room.version, List.of()));
        RemarkId ofOthers = room.scenes.draft(room.two.viewer(), room.version, "brouillon d’une autre");
        assertThatThrownBy(() -> positions.begin(lead, room.version, List.of(ofOthers)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSourceThatItsAuthorTakesBackOrThrowsAwayLeavesItsNameAndNoWord() {
        RemarkId taken = room.shares(room.two, "canari-repris");
        RemarkId thrown = room.shares(room.three, "canari-jeté");
        PositionId id = positions.begin(room.one.viewer(), room.version, List.of(taken, thrown));
        remarks.share(room.two.viewer(), taken, false);
        remarks.discard(room.three.viewer(), thrown);
        List<PositionSource> sources = positions.get(room.one.viewer(), id).sources();
        assertThat(sources)
                .hasSize(2)
                .allSatisfy(source -> assertThat(source.words()).isNull());
        assertThat(sources)
                .extracting(PositionSource::organisationName)
                .containsExactlyInAnyOrder(
                        room.two.viewer().organisationName(),
                        room.three.viewer().organisationName());
        assertThat(positions.get(room.two.viewer(), id).sources())
                .filteredOn(source -> source.words() != null)
                .extracting(PositionSource::remark)
                .containsExactly(taken);
    }

    @Test
    void whatBecameOfASourceIsSaidAndASourceIsAdded() {
        PositionId id = room.says("Un mois.");
        RemarkId source = room.shares(room.two, "Et l’interprète ?");
        sources.addSource(room.three.viewer(), id, source);
        sources.addSource(room.three.viewer(), id, source);
        assertThat(room.seen(id).sources()).extracting(PositionSource::fate).containsExactly(SourceFate.ANNEXED);
        sources.settle(room.coordinator.viewer(), id, source, SourceFate.LEFT);
        assertThat(room.seen(id).sources()).extracting(PositionSource::fate).containsExactly(SourceFate.LEFT);
        assertThat(room.number(id)).as("the text is as it was").isEqualTo(2);
        RemarkId other = room.shares(room.two, "Autre chose.");
        assertThatThrownBy(() -> sources.settle(room.one.viewer(), id, other, SourceFate.TAKEN))
                .isInstanceOf(NotFound.class);
        assertNotAllowed(() -> sources.settle(room.member.viewer(), id, source, SourceFate.TAKEN));
        assertNotAllowed(() -> sources.addSource(room.member.viewer(), id, other));
    }

    @Test
    void whatMembersShareOfTheSamePlaceIsOfferedAndWordsMergedFromItMayOutliveIt() {
        Viewer lead = room.one.viewer();
        PositionId id = room.says("Un mois.");
        RemarkId here = room.shares(room.two, "Et l’interprète ?");
        room.scenes.draft(room.two.viewer(), room.version, "à eux seuls");
        Viewer three = room.three.viewer();
        room.scenes.in(
                RemarkState.SHARED, three, room.version, room.scenes.onLines(three, room.version, 1, 1), "ailleurs");
        assertThat(sources.candidates(lead, id)).extracting(RemarkDetails::id).containsExactly(here);
        sources.addSource(lead, id, here);
        assertThat(sources.candidates(lead, id)).isEmpty();
        PositionSource added = room.seen(id).sources().getFirst();
        assertThat(added.addedAt()).isNotNull();
        assertThat(added.addedAs()).isEqualTo(lead.function());
        assertThat(takenUp.isTakenUp(here)).as("it only lies beside it").isFalse();
        sources.settle(lead, id, here, SourceFate.IN_REASONS);
        assertThat(takenUp.isTakenUp(here)).isTrue();
        remarks.share(room.two.viewer(), here, false);
        assertThat(room.seen(id).sources().getFirst().mayStandInTheText()).isTrue();
        assertThat(room.seen(id).sources().toString()).doesNotContain("interprète");
        givingUp.giveUp(room.coordinator.viewer(), id, room.number(id));
        assertThat(takenUp.isTakenUp(here))
                .as("nothing of it will be deposited")
                .isFalse();
        assertNotAllowed(() -> sources.candidates(room.member.viewer(), id));
        for (Viewer other : room.others()) {
            assertThatThrownBy(() -> sources.candidates(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> sources.addSource(other, id, here)).isInstanceOf(NotFound.class);
        }
        assertRefused("position.givenUp", () -> sources.addSource(lead, id, room.shares(room.two, "Encore.")));
    }

    @Test
    void everyTextIsKeptWithWhoWroteItAndWhen() {
        PositionId id = room.says("Un mois.");
        room.rewrites(room.two, id, "Trente jours.");
        room.rewrites(room.two, id, "Trente jours.");
        List<PositionText> history = positions.history(room.member.viewer(), id);
        assertThat(history).extracting(PositionText::body).containsExactly("Trente jours.", "Un mois.", "");
        assertThat(history).extracting(PositionText::number).containsExactly(3, 2, 1);
        assertThat(history.getFirst().by()).isEqualTo(room.two.viewer().person());
        assertThatThrownBy(() -> jdbc.update("update joint_position_text set body = 'autre'"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aTextThatWasNotReadIsNeverWrittenOver() {
        PositionId id = room.says("Un mois.");
        int seen = room.number(id);
        room.rewrites(room.two, id, "Trente jours.");
        assertRefused(
                "position.textChanged",
                () -> positions.rewrite(room.three.viewer(), id, seen, room.draft(id, "Deux mois.")));
        assertThat(room.seen(id).text().body()).isEqualTo("Trente jours.");
        assertRefused(
                "remark.tooLong",
                () -> positions.rewrite(room.two.viewer(), id, seen + 1, room.draft(id, "x".repeat(10_001))));
        assertRefused(
                "position.noEvidence",
                () -> positions.rewrite(
                        room.two.viewer(),
                        id,
                        seen + 1,
                        RemarkDraft.of(room.seen(id).place().anchor(), RemarkKind.EVIDENCE, "12 %")));
    }

    @Test
    void theRoomIsTheCollectivesAndItsLeadsWrite() {
        PositionId id = room.says("canari");
        for (Viewer reader : List.of(room.coordinator.viewer(), room.member.viewer(), room.three.viewer())) {
            assertThat(positions.get(reader, id).text().body()).isEqualTo("canari");
            assertThat(positions.on(reader, room.version))
                    .extracting(PositionSummary::id)
                    .containsExactly(id);
        }
        Viewer member = room.member.viewer();
        var anchor = room.scenes.onLines(member, room.version, 4, 4);
        assertNotAllowed(() -> positions.begin(member, room.version, anchor));
        assertNotAllowed(() -> positions.rewrite(member, id, 2, room.draft(id, "autre")));
        List<Viewer> others = new ArrayList<>(room.others());
        others.add(ARoom.left(room.two.viewer()));
        for (Viewer other : others) {
            assertThatThrownBy(() -> positions.get(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> positions.history(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> positions.on(other, room.version)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> positions.begin(other, room.version, anchor))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> positions.rewrite(other, id, 2, room.draft(id, "autre")))
                    .isInstanceOf(NotFound.class);
            assertThat(new PositionChanged(id, room.version).mayBeKnownTo(other))
                    .isFalse();
        }
    }

    @Test
    void aPlaceThatIsNotInTheTextIsRefused() {
        Viewer lead = room.one.viewer();
        PlanVersionId other = ARoom.opened(beans).version;
        var elsewhere = room.scenes.onLines(lead, other, 4, 4);
        assertThatThrownBy(() -> positions.begin(lead, room.version, elsewhere)).isInstanceOf(Refusal.class);
        assertThat(positions.on(lead, room.version)).isEmpty();
    }
}
