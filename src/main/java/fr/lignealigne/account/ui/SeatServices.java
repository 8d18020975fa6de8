package fr.lignealigne.account.ui;

import fr.lignealigne.account.Contests;
import fr.lignealigne.account.Departures;
import fr.lignealigne.account.FactorResets;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.account.Memberships;
import fr.lignealigne.account.Proposals;
import fr.lignealigne.account.SeatChanges;
import fr.lignealigne.account.Viewer;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the page of accounts asks about seats. */
@Component
record SeatServices(
        Proposals proposals,
        Contests contests,
        Memberships memberships,
        SeatChanges changes,
        Mandates mandates,
        FactorResets resets,
        Departures departures,
        ProofDialogs proofs,
        ObjectProvider<MemberOffer> offers) {

    /** What other modules let this viewer do with each person. */
    Function<MemberSummary, List<MemberOffer.Act>> offered(Viewer viewer, Runnable changed) {
        List<Function<MemberSummary, List<MemberOffer.Act>>> all =
                offers.stream().map(offer -> offer.acts(viewer, changed)).toList();
        return person ->
                all.stream().flatMap(acts -> acts.apply(person).stream()).toList();
    }
}
