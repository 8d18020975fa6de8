package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.collective.position.Answer;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionState;
import fr.lignealigne.consultation.ui.MomentField;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Toasts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** What the coordinator does with a position: opens it for signature, and hands it over. */
final class CoordinatingPane extends Section {

    private static final int USUAL_DAYS = 4;
    private static final LocalTime USUAL_HOUR = LocalTime.of(18, 0);

    private final PositionServices services;
    private final PositionDetails read;
    private final Consumer<PositionDetails> changed;
    private final Paragraph early = new Paragraph();

    CoordinatingPane(PositionServices services, PositionDetails read, Consumer<PositionDetails> changed) {
        this.services = services;
        this.read = read;
        this.changed = changed;
        addClassName("position-coordinating");
        boolean isSigning = read.state() == PositionState.SIGNING;
        Button open = new Button(t(isSigning ? "position.moveClosing" : "position.open"), event -> open());
        open.setId("open-signatures");
        Button deposit = new Button(t("position.deposit"), event -> deposit());
        deposit.setId("deposit-position");
        deposit.setVisible(isSigning);
        (isSigning ? deposit : open).addThemeVariants(ButtonVariant.PRIMARY);
        Button giveUp = new Button(t("position.giveUp"), event -> giveUp());
        giveUp.setId("give-up-position");
        giveUp.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(deposit, open, giveUp);
        acts.addClassName("row");
        early.addClassNames("small", "soft");
        early.setId("deposit-early");
        add(PositionWords.title(t("position.coordinate")), early, acts);
        follow(read);
    }

    /** Whether it may be deposited yet; the buttons stay. */
    void follow(PositionDetails now) {
        Instant from = now.depositableFrom();
        boolean isEarly = from != null && services.clock().instant().isBefore(from);
        early.setVisible(isEarly && now.takesAnswers() && now.awaited() > 0);
        early.setText(t("position.deposit.notYet", PositionWords.moment(from), now.awaited()));
    }

    private void giveUp() {
        ActDialog dialog = new ActDialog(
                t("position.giveUp.title"),
                t("position.giveUp.confirm"),
                () -> {
                    services.givingUp()
                            .giveUp(
                                    services.currentViewer().get(),
                                    read.id(),
                                    read.text().number());
                    Toasts.done(t("position.done.givenUp"));
                    changed.accept(now());
                },
                new Paragraph(t("position.giveUp.consequence")));
        dialog.setCancelText(t("position.giveUp.cancel"));
        dialog.open();
    }

    private void open() {
        Instant closesAt = read.closesAt();
        Instant end = read.roundClosesAt();
        ZonedDateTime proposed = closesAt == null
                ? usual()
                : (end != null && end.isBefore(closesAt) ? end : closesAt).atZone(Clocks.PARIS);
        MomentField closing = new MomentField(t("position.open.until"), proposed.toLocalDate(), proposed.toLocalTime());
        new ActDialog(
                        t("position.open.title"),
                        t("position.open.confirm"),
                        () -> {
                            services.signing()
                                    .open(
                                            services.currentViewer().get(),
                                            read.id(),
                                            read.text().number(),
                                            closing.instant());
                            Toasts.done(t("position.done.opened"));
                            changed.accept(now());
                        },
                        new Paragraph(t("position.open.consequence")),
                        closing)
                .open();
    }

    /** Some days, as long as the round leaves them. */
    private ZonedDateTime usual() {
        LocalDate today = LocalDate.now(services.clock().withZone(Clocks.PARIS));
        ZonedDateTime usual = today.plusDays(USUAL_DAYS).atTime(USUAL_HOUR).atZone(Clocks.PARIS);
        Instant last = Objects.requireNonNull(PositionDetails.depositableFrom(usual.toInstant(), read.roundClosesAt()));
        if (last.equals(usual.toInstant())) {
            return usual;
        }
        boolean isOver = !last.isAfter(services.clock().instant());
        return (isOver ? Objects.requireNonNull(read.roundClosesAt()) : last)
                .atZone(Clocks.PARIS)
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private PositionDetails now() {
        return services.positions().get(services.currentViewer().get(), read.id());
    }

    private void deposit() {
        PositionDetails now = now();
        Set<String> findings =
                services.signing().findings(services.currentViewer().get(), read.id());
        Checkbox acknowledged = new Checkbox(t("remarks.recap.read"));
        acknowledged.setId("recap-read");
        new ActDialog(
                        t("position.deposit.title"),
                        t("position.deposit.confirm"),
                        () -> {
                            ReceiptId receipt = services.signing()
                                    .deposit(
                                            services.currentViewer().get(),
                                            read.id(),
                                            read.text().number(),
                                            acknowledged.getValue() ? findings : Set.of());
                            UI.getCurrent().navigate("accuses/" + receipt);
                        },
                        new Paragraph(t("position.deposit.signed", now.tally().signed())),
                        dissents(now),
                        new Paragraph(t("position.deposit.consequence")),
                        recap(findings, acknowledged))
                .open();
    }

    private static Div dissents(PositionDetails now) {
        UnorderedList list = new UnorderedList();
        now.seats().stream()
                .filter(seat -> seat.counts(Answer.DISSENTED) && seat.carried())
                .forEach(seat ->
                        list.add(new ListItem(new Span(seat.name() + " – "), inFrench(new Span(seat.dissent())))));
        Div dissents = new Div(new Paragraph(t("position.deposit.dissents", list.getComponentCount())), list);
        dissents.setVisible(list.getComponentCount() > 0);
        return dissents;
    }

    private static Div recap(Set<String> findings, Checkbox acknowledged) {
        UnorderedList list = new UnorderedList();
        findings.forEach(words -> list.add(new ListItem(inFrench(new Span(words)))));
        Div recap = new Div(new Paragraph(t("remarks.recap.said", findings.size())), list, acknowledged);
        recap.addClassName("deposit-recap");
        recap.setVisible(!findings.isEmpty());
        return recap;
    }
}
