package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.MandateState;
import fr.lignealigne.account.MandateSummary;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.stream.Collectors;

/** The mandates of one's association for its leads, and the coordinator's way to those received; else nothing. */
class MandatesSection extends Section {

    private final Mandates mandates;
    private final ProofDialogs proofs;
    private final CurrentViewer currentViewer;
    private final Paragraph explain = new Paragraph(t("mandate.explain"));
    private final UnorderedList lines = new UnorderedList();
    private final Button give = new Button(t("mandate.give"), event -> give());

    private final Anchor received = new Anchor("mandats", "");

    MandatesSection(Mandates mandates, ProofDialogs proofs, CurrentViewer currentViewer) {
        this.mandates = mandates;
        this.proofs = proofs;
        this.currentViewer = currentViewer;
        setId("mandats");
        H2 heading = new H2(t("mandate.title"));
        heading.addClassName("section-title");
        explain.addClassName("soft");
        lines.addClassName("entries");
        Div acts = new Div(give, received);
        acts.addClassName("row");
        add(heading, explain, lines, acts);
        show();
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        List<MandateSummary> given = mandates.given(viewer);
        lines.removeAll();
        given.forEach(mandate -> lines.add(line(mandate)));
        give.setVisible(mandates.mayGive(viewer));
        explain.setVisible(give.isVisible());
        received.setText(t("mandate.received.way", mandates.received(viewer).size()));
        received.setVisible(mandates.mayReceive(viewer));
        setVisible(give.isVisible() || received.isVisible() || !given.isEmpty());
    }

    private SeatLine line(MandateSummary mandate) {
        SeatLine line = new SeatLine(
                acts(mandate),
                t(
                        "mandate.days.said",
                        FrenchDates.date(mandate.from(), language()),
                        FrenchDates.date(mandate.until(), language()),
                        state(mandate)),
                t("mandate.by", mandate.givenBy(), FrenchDates.moment(mandate.givenAt(), language())));
        if (mandate.stands()) {
            line.with(t("mandate.revoke"), () -> revoke(mandate));
        }
        return line;
    }

    private static String acts(MandateSummary mandate) {
        return mandate.acts().stream()
                .sorted()
                .map(act -> t("mandate.act", act))
                .collect(Collectors.joining(" · "));
    }

    private static String state(MandateSummary mandate) {
        return mandate.state() == MandateState.REVOKED && mandate.revokedAt() != null
                ? t("mandate.revokedAt", FrenchDates.moment(mandate.revokedAt(), language()))
                : t("mandate.state", mandate.state());
    }

    private void revoke(MandateSummary mandate) {
        Confirm.ask(t("mandate.revoke.title"), t("mandate.revoke.consequence"), t("mandate.revoke.act"), () -> {
            mandates.revoke(currentViewer.get(), mandate.id());
            Toasts.done(t("mandate.revoked"));
            show();
        });
    }

    private void give() {
        MandateFields fields = new MandateFields();
        proofs.ask(
                t("mandate.give.title"),
                t("mandate.give.consequence"),
                t("mandate.give.act"),
                password -> {
                    mandates.give(currentViewer.get(), fields.draft(), password);
                    Toasts.done(t("mandate.given"));
                    show();
                },
                fields);
    }
}
