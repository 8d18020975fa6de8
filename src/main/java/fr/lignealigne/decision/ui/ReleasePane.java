package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.decision.ReleasePlan;
import fr.lignealigne.decision.ReleaseStanding;
import fr.lignealigne.decision.ReleaseState;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The act of the release: one prepares it, another confirms it, and what stands between the two. */
class ReleasePane extends Div {

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private final PlanVersionId version;
    private final ReleaseStanding standing;
    private final Runnable again;

    ReleasePane(ArbitrationServices services, CurrentViewer currentViewer, ReleaseStanding standing, Runnable again) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = standing.round().version();
        this.standing = standing;
        this.again = again;
        addClassName("release-act");
        RoundState state = standing.round().stateAt(services.clock().instant());
        switch (state) {
            case RELEASED -> released();
            case TO_COME, OPEN ->
                say(t("release.notYet", FrenchDates.moment(standing.round().closesAt(), language())));
            case CLOSED -> closed(currentViewer.get());
        }
    }

    private void say(String sentence) {
        add(new Paragraph(sentence));
    }

    private void released() {
        say(t(
                "release.done",
                FrenchDates.fullMoment(Objects.requireNonNull(standing.round().releasedAt()), language()),
                standing.remarks(),
                standing.organisations()));
    }

    private void closed(Viewer viewer) {
        Optional<ReleasePlan> plan = services.releasing().plan(viewer, version);
        if (plan.filter(ReleasePlan::isStanding).isPresent()) {
            standing(plan.get());
            return;
        }
        plan.ifPresent(this::sayWhatCame);
        if (standing.remarks() == 0) {
            say(t("release.nothing"));
        } else if (!standing.missing().isEmpty()) {
            say(t("release.missing", standing.missing().size()));
        } else {
            prepare(viewer);
        }
    }

    /** What came of a release that was prepared before and holds no more. */
    private void sayWhatCame(ReleasePlan plan) {
        if (plan.outdated()) {
            warn(t("release.outdated", plan.preparedBy(), FrenchDates.moment(plan.preparedAt(), language())));
        } else if (plan.state() == ReleaseState.FAILED && plan.obstacle() != null) {
            warn(t("release.failed", when(plan), t("release.obstacle", plan.obstacle())));
        }
    }

    private void warn(String sentence) {
        Paragraph warning = new Paragraph(sentence);
        warning.addClassName("release-warning");
        warning.getElement().setAttribute("role", "status");
        add(warning);
    }

    private void prepare(Viewer viewer) {
        say(t("release.ready", standing.organisations()));
        if (services.releasing().isAlone(viewer)) {
            alone();
        }
        ReleaseForm form = new ReleaseForm(services.clock());
        Button prepare = act("release.prepare", "release", () -> {
            services.releasing().prepare(currentViewer.get(), version, form.draft(), standing.readAs());
            Toasts.done(t("release.prepared.toast"));
        });
        add(form, row(prepare));
    }

    /** Nobody could confirm: who acts for the cabinet brings a second in. */
    private void alone() {
        Paragraph alone = new Paragraph(t("release.alone") + " ");
        alone.addClassName("release-warning");
        alone.setId("alone");
        alone.add(new Anchor("comptes", t("release.alone.link")));
        add(alone);
    }

    private void standing(ReleasePlan plan) {
        Span prepared = new Span(t("release.preparedBy", plan.preparedBy(), moment(plan.preparedAt())));
        prepared.addClassNames("small", "soft", "block");
        boolean confirmed = plan.state() == ReleaseState.CONFIRMED;
        say(confirmed ? t("release.set", when(plan)) : t(awaits(plan), when(plan)));
        Div facts = new Div(prepared);
        if (confirmed && plan.confirmedAt() != null) {
            facts.add(fact(t("release.confirmedBy", plan.confirmedBy(), moment(plan.confirmedAt()))));
        }
        facts.add(fact(
                plan.lastDay() == null
                        ? t("release.noRejoinder")
                        : t("release.rejoinder", FrenchDates.date(plan.lastDay(), language()))));
        facts.addClassName("release-facts");
        add(facts);
        Button cancel = new Button(t("release.cancel"), event -> cancel(plan));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setId("cancel-release");
        add(confirmed || plan.own() ? row(cancel) : row(confirm(plan), cancel));
        if (plan.own() && !confirmed && services.releasing().isAlone(currentViewer.get())) {
            alone();
        }
    }

    private static String awaits(ReleasePlan plan) {
        String whose = plan.own() ? "release.awaitsAnother" : "release.awaitsYou";
        return plan.releaseAt() == null ? whose + ".atOnce" : whose;
    }

    private static Span fact(String words) {
        Span fact = new Span(words);
        fact.addClassNames("small", "soft", "block");
        return fact;
    }

    private static String moment(Instant at) {
        return FrenchDates.moment(at, language());
    }

    private static String when(ReleasePlan plan) {
        return plan.releaseAt() == null
                ? t("release.atOnce")
                : t("release.paris", FrenchDates.fullMoment(plan.releaseAt(), language()));
    }

    private Button confirm(ReleasePlan plan) {
        Button confirm = new Button(
                t("release.confirm"),
                event -> Confirm.ask(
                        t(plan.releaseAt() == null ? "release.confirm.title" : "release.confirm.later.title"),
                        t("release.confirm.text", standing.remarks(), standing.organisations(), when(plan)),
                        t("release.confirm"),
                        () -> services.proofs()
                                .first(() -> attempt(() -> {
                                    services.releasing().confirm(currentViewer.get(), version, plan.revision());
                                    Toasts.done(
                                            t(plan.releaseAt() == null ? "release.toast" : "release.confirmed.toast"));
                                }))));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setId("confirm-release");
        return confirm;
    }

    private void cancel(ReleasePlan plan) {
        attempt(() -> {
            services.releasing().cancel(currentViewer.get(), version, plan.revision());
            Toasts.done(t("release.cancelled.toast"));
        });
    }

    private Button act(String words, String id, Runnable does) {
        Button button = new Button(t(words), event -> attempt(does));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId(id);
        return button;
    }

    /** A refusal leaves what was entered; what changed meanwhile is read when the page is opened anew. */
    private void attempt(Runnable does) {
        try {
            does.run();
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            return;
        }
        again.run();
    }

    private static Div row(Component... acts) {
        Div row = new Div(acts);
        row.addClassNames("row", "release-acts");
        return row;
    }
}
