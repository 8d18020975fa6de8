package fr.lignealigne.synopsis.ui;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The versions associations were consulted on, for the pages that show one of them. */
@Component
public record Consultations(Versions versions, Rounds rounds) {

    /** A version with the round that was opened on it. */
    public record Consulted(VersionSummary version, RoundSummary round) {}

    /** Those this viewer may read, the latest round first. */
    public List<Consulted> of(Viewer viewer) {
        return versions.list(viewer).stream()
                .flatMap(
                        version -> rounds.of(viewer, version.id()).map(round -> new Consulted(version, round)).stream())
                .sorted(Comparator.comparing((Consulted one) -> one.round().opensAt())
                        .reversed())
                .toList();
    }

    /** The version an address names, or the one consulted last when it names none. */
    public Optional<Consulted> choose(Viewer viewer, Optional<PlanVersionId> named) {
        return of(viewer).stream()
                .filter(one -> named.isEmpty() || one.version().id().equals(named.get()))
                .findFirst();
    }
}
