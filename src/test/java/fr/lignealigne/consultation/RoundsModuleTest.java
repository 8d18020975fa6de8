package fr.lignealigne.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RoundsModuleTest {

    @Autowired
    Rounds rounds;

    @Autowired
    Versions versions;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    Viewer miprof;
    PlanVersionId version;
    PlanVersionId otherOpen;

    @BeforeEach
    void aPublishedVersionBesideAnOpenOne() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        version = scenes.publishedVersion(miprof);
        otherOpen = scenes.openVersion();
    }

    @Test
    void opensAtOnceMovesAndCloses() {
        rounds.open(miprof, version, in(7));
        assertThat(state()).isEqualTo(RoundState.OPEN);
        Instant later = in(9);
        rounds.moveClosing(miprof, version, later);
        assertThat(round().closesAt())
                .isCloseTo(later, org.assertj.core.api.Assertions.within(1, java.time.temporal.ChronoUnit.MILLIS));
        rounds.close(miprof, version);
        assertThat(state()).isEqualTo(RoundState.CLOSED);
        assertThat(rounds.of(miprof, otherOpen).orElseThrow().stateAt(Instant.now()))
                .isEqualTo(RoundState.OPEN);

        assertThatThrownBy(() -> rounds.close(miprof, version)).isInstanceOf(Invalid.class);
        rounds.moveClosing(miprof, version, in(2));
        assertThat(state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void waitsForTheEndOfAnEmbargo() {
        PlanVersionId hidden = versions.prepareNew(miprof, "Sous embargo", text());
        versions.publish(miprof, hidden, "", in(3));
        assertThatThrownBy(() -> rounds.open(miprof, hidden, in(2))).isInstanceOf(Invalid.class);
        rounds.open(miprof, hidden, in(5));
        RoundSummary round = rounds.of(miprof, hidden).orElseThrow();
        assertThat(round.stateAt(Instant.now())).isEqualTo(RoundState.TO_COME);
        assertThat(round.stateAt(in(4))).isEqualTo(RoundState.OPEN);

        Viewer lead = people.leadOfAMember().viewer();
        assertThatThrownBy(() -> rounds.of(lead, hidden)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rounds.close(miprof, hidden)).isInstanceOf(Invalid.class);
    }

    @Test
    void openPagesHearOfARoundToComeAtTheStateAlone() {
        Viewer lead = people.leadOfAMember().viewer();
        RoundChanged toCome = new RoundChanged(version, in(5), Instant.now());
        RoundChanged begun = new RoundChanged(version, in(-1), Instant.now());
        assertThat(toCome.mayBeKnownTo(miprof)).isTrue();
        assertThat(toCome.mayBeKnownTo(lead)).isFalse();
        assertThat(begun.mayBeKnownTo(lead)).isTrue();
        assertThat(begun.mayBeKnownTo(people.playing(Role.ADMINISTRATOR).viewer()))
                .isFalse();
    }

    @Test
    void oneRoundAVersionAndNeverInThePast() {
        PlanVersionId prepared = versions.prepareNew(miprof, "En préparation", text());
        assertThatThrownBy(() -> rounds.open(miprof, prepared, in(7))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> rounds.open(miprof, version, in(-1))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> rounds.moveClosing(miprof, version, in(7))).isInstanceOf(NotFound.class);
        assertThat(rounds.of(miprof, version)).isEmpty();
        rounds.open(miprof, version, in(7));
        assertThatThrownBy(() -> rounds.open(miprof, version, in(8))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> rounds.moveClosing(miprof, version, in(-1))).isInstanceOf(Invalid.class);
        assertThat(round().closesAt()).isAfter(in(6));
    }

    @Test
    void aReplacedVersionOpensNoRound() {
        PlanVersionId next =
                versions.prepareNext(miprof, versions.get(miprof, version).plan(), text());
        versions.publish(miprof, next, "", null);
        assertThatThrownBy(() -> rounds.open(miprof, version, in(7))).isInstanceOf(Invalid.class);
    }

    @Test
    void afterTheReleaseTheClosingIsFinal() {
        rounds.open(miprof, version, in(7));
        rounds.close(miprof, version);
        rounds.noteRelease(version, Instant.now());
        assertThat(state()).isEqualTo(RoundState.RELEASED);
        assertThatThrownBy(() -> rounds.moveClosing(miprof, version, in(7))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> rounds.close(miprof, version)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void onlyMiprofRunsRounds(Role role) {
        Viewer viewer = people.playing(role).viewer();
        assertThatThrownBy(() -> rounds.open(viewer, version, in(7))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rounds.moveClosing(viewer, otherOpen, in(9))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rounds.close(viewer, otherOpen)).isInstanceOf(NotAllowed.class);
        if (role == Role.ADMINISTRATOR) {
            assertThatThrownBy(() -> rounds.of(viewer, otherOpen)).isInstanceOf(NotFound.class);
        } else {
            assertThat(rounds.of(viewer, otherOpen)).isPresent();
        }
    }

    private RoundSummary round() {
        return rounds.of(miprof, version).orElseThrow();
    }

    private RoundState state() {
        return round().stateAt(Instant.now());
    }

    private static Instant in(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    private static ImportedText text() {
        return Importing.read("plan.md", "# Axe 1. Repérer\n\nUne phrase.".getBytes(StandardCharsets.UTF_8));
    }
}
