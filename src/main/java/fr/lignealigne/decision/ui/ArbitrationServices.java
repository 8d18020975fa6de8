package fr.lignealigne.decision.ui;

import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Releasing;
import fr.lignealigne.decision.Synopsis;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Revising;
import fr.lignealigne.remark.SpokenRemarks;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the pages of the arbitration ask. */
@Component
record ArbitrationServices(
        Versions versions,
        Rounds rounds,
        Remarks remarks,
        CarriedRemarks carried,
        Revising revising,
        Organisations organisations,
        Decisions decisions,
        Advices advices,
        Releasing releasing,
        Synopsis synopsis,
        SpokenRemarks spoken,
        Clock clock) {

    /** A version with the round that was opened on it. */
    record Consulted(VersionSummary version, RoundSummary round) {}

    /** The versions associations were consulted on, the latest round first. */
    List<Consulted> consulted(Viewer viewer) {
        return versions.list(viewer).stream()
                .flatMap(
                        version -> rounds.of(viewer, version.id()).map(round -> new Consulted(version, round)).stream())
                .sorted(Comparator.comparing((Consulted one) -> one.round().opensAt())
                        .reversed())
                .toList();
    }

    /** The organisations that may speak in a consultation. */
    List<OrganisationSummary> speakers() {
        return organisations.list().stream()
                .filter(organisation -> organisation.kind() != OrganisationKind.STATE)
                .toList();
    }

    /** The version an address names, or the one consulted last when it names none. */
    Optional<Consulted> choose(Viewer viewer, Optional<PlanVersionId> named) {
        return consulted(viewer).stream()
                .filter(one -> named.isEmpty() || one.version().id().equals(named.get()))
                .findFirst();
    }
}
