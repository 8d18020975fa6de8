package fr.lignealigne.collective.position;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A position carried to a place that is doubtful is put right; one that cannot follow holds up no other. */
@PortalTest
class PlacingModuleTest {

    @Autowired
    Placing placing;

    @Autowired
    Positions positions;

    @Autowired
    Following following;

    @Autowired
    Versions versions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ARoom room;
    private Viewer lead;

    @BeforeEach
    void aRoomBesideAnother() {
        room = ARoom.opened(beans);
        lead = room.one.viewer();
        ARoom noise = ARoom.opened(beans);
        noise.answers(noise.one, noise.signable("À côté."), AnswerDraft.SIGN);
    }

    private void followsIntoAnotherText() {
        Viewer miprof = room.people.ofTheState(Role.MIPROF).viewer();
        room.scenes.close(room.version);
        PlanVersionId next = versions.prepareNext(
                miprof, versions.get(miprof, room.version).plan(), Importing.read("plan.md", """
                        # Plan d’essai

                        ### Mesure 1. Tout autre chose

                        Un premier paragraphe écrit à neuf, sans un mot de l’ancien texte.

                        Un second paragraphe, écrit à neuf lui aussi.
                        """.getBytes(
                                StandardCharsets.UTF_8)));
        versions.publish(miprof, next, "", null);
        following.bring();
    }

    /** One whose measure is gone. */
    private PositionId doubtful() {
        var measures = versions.text(lead, room.version).measures();
        PositionId id = positions.begin(
                lead, room.version, new Anchor.OnMeasure(measures.getLast().id()));
        room.rewrites(room.one, id, "mot-du-texte");
        followsIntoAnotherText();
        assertThat(room.seen(id).placeDoubtful()).isTrue();
        return id;
    }

    private Anchor lines(PositionId id, int first, int last) {
        PlanText text = versions.text(lead, room.seen(id).version());
        return new Anchor.OnPassage(text.lines(first, last));
    }

    @Test
    void whoeverWritesSaysOnWhichLinesItBelongsAndTheHistoryKeepsIt() {
        PositionId id = doubtful();
        int seen = room.number(id);
        int last = versions.text(lead, room.seen(id).version()).lines().size();
        placing.putAt(room.two.viewer(), id, seen, lines(id, last, last));
        PositionDetails now = room.seen(id);
        assertThat(now.place().firstLine()).isEqualTo(last);
        assertThat(now.place().lastLine()).isEqualTo(last);
        assertThat(now.placeDoubtful()).isFalse();
        assertThat(now.text().body()).isEqualTo("mot-du-texte");
        assertThat(positions.history(lead, id)).first().satisfies(text -> {
            assertThat(text.number()).isEqualTo(seen + 1);
            assertThat(text.by()).isEqualTo(room.two.viewer().person());
            assertThat(text.carried()).isFalse();
        });
        room.scenes.open(now.version(), room.inADay());
        room.opens(id, Duration.ofHours(2));
        assertThat(room.seen(id).takesAnswers()).isTrue();
    }

    @Test
    void onlyThoseWhoWritePutItOnLinesThatExistWhileItsPlaceIsDoubtful() {
        PositionId id = doubtful();
        int seen = room.number(id);
        Anchor there = lines(id, 1, 2);
        assertNotAllowed(() -> placing.putAt(room.member.viewer(), id, seen, there));
        for (Viewer other : room.others()) {
            assertThatThrownBy(() -> placing.putAt(other, id, seen, there)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> placing.putAt(ARoom.left(lead), id, seen, there))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> placing.putAt(lead, new PositionId(UUID.randomUUID()), seen, there))
                .isInstanceOf(NotFound.class);
        assertRefused("plan.line.unknown", () -> lines(id, 1, 9_999));
        Anchor ofTheOldText = room.scenes.onLines(lead, room.version, 4, 5);
        assertThatThrownBy(() -> placing.putAt(lead, id, seen, ofTheOldText)).isInstanceOf(Refusal.class);
        assertRefused("position.textChanged", () -> placing.putAt(lead, id, seen - 1, there));
        assertThat(room.number(id)).isEqualTo(seen);
        assertThat(room.seen(id).placeDoubtful()).isTrue();
        placing.putAt(lead, id, seen, there);
        assertRefused("position.textChanged", () -> placing.putAt(lead, id, seen, there));
        assertRefused("position.placeSettled", () -> placing.putAt(lead, id, seen + 1, there));
    }

    @Test
    void onePositionThatCannotFollowHoldsUpNoOther() {
        PositionId first = room.says("Un mois.");
        PositionId second = room.says("Deux mois.");
        UUID broken = jdbc.queryForObject(
                "select id from joint_position where id in (?, ?) order by id limit 1",
                UUID.class,
                first.value(),
                second.value());
        PositionId other = first.value().equals(broken) ? second : first;
        UUID item = jdbc.queryForObject("select from_item from joint_position where id = ?", UUID.class, broken);
        jdbc.update("update joint_position set from_item = ? where id = ?", UUID.randomUUID(), broken);
        try {
            followsIntoAnotherText();
            assertThat(room.seen(other).version()).isNotEqualTo(room.version);
        } finally {
            jdbc.update("update joint_position set from_item = ? where id = ?", item, broken);
        }
        following.bring();
        assertThat(room.seen(new PositionId(broken)).version())
                .as("tried again")
                .isEqualTo(room.seen(other).version());
    }
}
