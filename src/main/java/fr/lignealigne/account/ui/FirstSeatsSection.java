package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FirstSeatDraft;
import fr.lignealigne.account.FirstSeatSummary;
import fr.lignealigne.account.FirstSeats;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first holders of the roles that open a wall, as the two people who name them see them. */
public class FirstSeatsSection extends SeatSection {

    private final FirstSeats seats;
    private final ProofDialogs proofs;
    private final CurrentViewer currentViewer;
    private final Runnable changed;

    /** @param changed what shows the page anew after an act */
    public FirstSeatsSection(FirstSeats seats, ProofDialogs proofs, CurrentViewer currentViewer, Runnable changed) {
        super(t("firstSeat.title"));
        this.seats = seats;
        this.proofs = proofs;
        this.currentViewer = currentViewer;
        this.changed = changed;
        setId("first-seats");
    }

    public void show(Viewer viewer) {
        boolean proposes = seats.mayPropose(viewer);
        show(
                proposes || seats.mayConfirm(viewer)
                        ? seats.list(viewer).stream()
                                .map(seat -> line(seat, proposes))
                                .toList()
                        : List.of());
    }

    private SeatLine line(FirstSeatSummary seat, boolean proposes) {
        FirstSeatSummary.Proposal proposal = seat.proposal();
        String role = t("role", seat.role());
        if (proposal == null) {
            SeatLine line = new SeatLine(role, t("firstSeat.state", seat.state()), "");
            return proposes && seat.state() != FirstSeatSummary.State.HELD
                    ? line.with(t("firstSeat.propose"), () -> propose(seat.role()))
                    : line;
        }
        SeatLine line = new SeatLine(
                role, words(proposal), proposal.refusal().isEmpty() ? origin(proposal) : refused(proposal));
        if (proposal.mayConfirm()) {
            if (seats.lacksFactor(currentViewer.get())) {
                line.withMain(t("firstSeat.factorFirst"), () -> UI.getCurrent().navigate(AccountView.class));
            } else {
                line.withMain(t("firstSeat.confirm"), () -> confirm(seat.role(), proposal));
            }
            line.with(t("firstSeat.refuse"), () -> refuse(seat.role(), proposal));
        }
        if (proposes) {
            if (seat.state() == FirstSeatSummary.State.REFUSED) {
                line.with(t("firstSeat.propose"), () -> propose(seat.role()));
            }
            line.with(t("firstSeat.takeBack"), () -> {
                seats.takeBack(currentViewer.get(), proposal.id());
                changed.run();
            });
        }
        return line;
    }

    private static String words(FirstSeatSummary.Proposal proposal) {
        return Stream.of(proposal.email(), proposal.function(), organisation(proposal))
                .collect(Collectors.joining(" · "));
    }

    private static String organisation(FirstSeatSummary.Proposal proposal) {
        return proposal.isNew() ? t("firstSeat.newOrganisation", proposal.organisation()) : proposal.organisation();
    }

    private static String origin(FirstSeatSummary.Proposal proposal) {
        return t("proposal.by", proposal.by(), FrenchDates.moment(proposal.at(), language()));
    }

    private static String refused(FirstSeatSummary.Proposal proposal) {
        return t("firstSeat.refusedBecause", proposal.refusal());
    }

    private void propose(Role role) {
        EmailField email = new EmailField(t("login.email"));
        TextField function = new TextField(t("members.function"));
        function.setHelperText(t("members.function.help"));
        TextField organisation = new TextField(t("members.organisation"));
        organisation.setValue(t("firstSeat.organisation", role));
        organisation.setHelperText(
                t(role == Role.COLLECTIVE_COORDINATOR ? "firstSeat.collective.help" : "firstSeat.body.help"));
        List<Kept> kept = List.of(
                Kept.on(email, "first-seat/" + role + "/address"),
                Kept.on(function, "first-seat/" + role + "/function"),
                Kept.on(organisation, "first-seat/" + role + "/organisation"));
        proofs.ask(
                t("firstSeat.propose.title", t("role", role)),
                t("firstSeat.propose.consequence"),
                t("firstSeat.propose.act"),
                password -> {
                    seats.propose(
                            currentViewer.get(),
                            new FirstSeatDraft(role, email.getValue(), function.getValue(), organisation.getValue()),
                            password);
                    kept.forEach(Kept::done);
                    Toasts.done(t("firstSeat.proposed"));
                    changed.run();
                },
                email,
                function,
                organisation);
    }

    private void confirm(Role role, FirstSeatSummary.Proposal proposal) {
        proofs.ask(
                t("firstSeat.confirm.title", t("role", role)),
                t("firstSeat.confirm.consequence", t("role", role)),
                t("firstSeat.confirm.act"),
                password -> {
                    seats.confirm(currentViewer.get(), proposal.id(), password);
                    Toasts.done(t("firstSeat.confirmed", proposal.email()));
                    changed.run();
                },
                new Paragraph(words(proposal)),
                new Paragraph(origin(proposal)));
    }

    private void refuse(Role role, FirstSeatSummary.Proposal proposal) {
        TextArea reason = new TextArea(t("firstSeat.refuse.reason"));
        reason.setHelperText(t("firstSeat.refuse.help"));
        Kept kept = Kept.on(reason, "first-seat/" + proposal.id() + "/reason");
        new ActDialog(
                        t("firstSeat.refuse.title", t("role", role)),
                        t("firstSeat.refuse.act"),
                        () -> {
                            seats.refuse(currentViewer.get(), proposal.id(), reason.getValue());
                            kept.done();
                            changed.run();
                        },
                        new Paragraph(words(proposal)),
                        reason)
                .open();
    }
}
