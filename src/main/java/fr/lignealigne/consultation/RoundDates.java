package fr.lignealigne.consultation;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.timeline.DateConflict;
import fr.lignealigne.timeline.HangsOnDates;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.Procedure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A round closes before the arbitration begins, and by the end of the consultation. */
@Component
class RoundDates implements HangsOnDates {

    private final RoundRepository rounds;
    private final Versions versions;
    private final Clock clock;

    RoundDates(RoundRepository rounds, Versions versions, Clock clock) {
        this.rounds = rounds;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public List<DateConflict> conflicts(Viewer viewer, Procedure procedure) {
        Instant now = clock.instant();
        return versions.list(viewer).stream()
                .flatMap(version -> rounds
                        .findByVersionId(version.id().value())
                        .map(Round::summary)
                        .filter(round -> round.closesAt().isAfter(now))
                        .flatMap(round -> conflict(viewer, procedure, version, round.closesAt()))
                        .stream())
                .toList();
    }

    private static Optional<DateConflict> conflict(
            Viewer viewer, Procedure procedure, VersionSummary version, Instant closing) {
        String way = RoundAccess.mayRun(viewer) ? "plan?cloture=" + version.id() : null;
        return key(procedure, LocalDate.ofInstant(closing, Clocks.PARIS))
                .map(key -> new DateConflict(key, version.label(), closing, "plan", way));
    }

    private static Optional<String> key(Procedure procedure, LocalDate closing) {
        if (procedure.hasBegun(MilestoneKind.ARBITRATION, closing)) {
            return Optional.of("conflict.round.afterArbitration");
        }
        return procedure
                .end(MilestoneKind.CONSULTATION)
                .filter(closing::isAfter)
                .map(end -> "conflict.round.afterConsultation");
    }
}
