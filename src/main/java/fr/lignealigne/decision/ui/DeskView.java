package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.DecisionAccess;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.ReferralAccess;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.PassageStop;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The desk: one passage, what was said of it, what is advised, and the decision. */
@Route("arbitrage/:version/:lines")
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class DeskView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern LINES = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private final BegunDecisions begun;
    private final LivePages live;
    private @Nullable Desk desk;
    private SynopsisAddress address = SynopsisAddress.of(com.vaadin.flow.router.QueryParameters.empty());

    DeskView(ArbitrationServices services, CurrentViewer currentViewer, BegunDecisions begun, LivePages live) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.begun = begun;
        this.live = live;
        getContent().addClassName("desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        address = SynopsisAddress.of(event.getLocation().getQueryParameters());
        Matcher lines = LINES.matcher(event.getRouteParameters().get("lines").orElse(""));
        if (!lines.matches()) {
            throw new NotFoundException();
        }
        int first = Integer.parseInt(lines.group(1));
        int last = lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
        VersionSummary version =
                find(viewer, event.getRouteParameters().get("version").orElse(""));
        if (first > last || last > version.lineCount()) {
            throw new NotFoundException();
        }
        open(viewer, version, first, last);
    }

    private VersionSummary find(Viewer viewer, String id) {
        try {
            return services.versions().get(viewer, PlanVersionId.of(id));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    /** Reads everything anew; what was deposited is under review from the moment the State looks at it. */
    private void open(Viewer viewer, VersionSummary version, int first, int last) {
        Desk opened = Desk.read(services, viewer, version, address, first, last);
        if (!opened.deposited().isEmpty()) {
            services.decisions().takeUnderReview(viewer, opened.deposited());
        }
        desk = opened;
        getContent().removeAll();
        getContent().add(new DeskStrip(opened, address));
        if (opened.remarks().isEmpty()) {
            Anchor back = new Anchor(address.onVersion(version.id()).href(), t("desk.title"));
            getContent().add(new EmptyState(t("desk.empty.title"), t("desk.empty.text"), back));
            return;
        }
        DecisionPane decision = new DecisionPane(
                opened,
                services,
                currentViewer,
                begun,
                () -> onward(version, first, last),
                () -> open(currentViewer.get(), version, first, last));
        AdvicePane advice = new AdvicePane(
                opened,
                address,
                decision.hasForm() ? decision::takeOver : null,
                new AskedMinistries(opened, ReferralAccess.mayRefer(viewer), services.clock()),
                adviceForm(viewer, opened),
                new BetweenUs(opened, services.notes(), currentViewer, live));
        advice.add(new AlikePart(opened, services, viewer, decision));
        Div columns = new Div(new PassagePane(opened), advice, decision);
        columns.addClassName("desk-columns");
        getContent().add(columns, new DeskKeys(t("keys.desk"), services.keys().actFor(viewer)));
    }

    /** The form for MIPROF; the cabinet reads. */
    private Section adviceForm(Viewer viewer, Desk opened) {
        Section section = new Section();
        section.setVisible(DecisionAccess.mayAdvise(viewer)
                && opened.distinctAnswers().stream().noneMatch(answer -> answer.releasedAt() != null));
        if (section.isVisible()) {
            String place = "avis/" + opened.place();
            Button give = new Button(t("desk.advice.give"));
            give.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
            give.setId("give-advice");
            OutcomeForm form =
                    new OutcomeForm("desk.adviceForm", opened.remarks(), OutcomeForm.Start.BLANK, begun, place, give);
            give.addClickListener(event -> giveAdvice(opened, form));
            TemplatePicker.offer(form, services, currentViewer);
            section.add(form);
        }
        return section;
    }

    private void giveAdvice(Desk opened, OutcomeForm form) {
        if (!form.complete("desk.form.outcome.missing", "advice.text.missing")) {
            return;
        }
        Viewer viewer = currentViewer.get();
        try {
            services.advices()
                    .give(
                            viewer,
                            form.served(),
                            new AdviceDraft(Objects.requireNonNull(form.outcome()), form.text(), form.templates()));
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            return;
        }
        form.sent();
        Toasts.done(t("desk.advice.given"));
        open(viewer, opened.version(), opened.firstLine(), opened.lastLine());
    }

    /** After an act: the rest of this passage, else the next with something to decide, else back to the table. */
    private void onward(VersionSummary version, int first, int last) {
        Viewer viewer = currentViewer.get();
        Desk now = Desk.read(services, viewer, version, address, first, last);
        Optional<PassageStop> next = now.trail().nextUndecided(first, last);
        if (!now.undecided().isEmpty()) {
            open(viewer, version, first, last);
        } else if (next.isPresent()) {
            UI.getCurrent()
                    .navigate(
                            SynopsisAddress.deskPath(
                                    version.id(),
                                    next.get().firstLine(),
                                    next.get().lastLine()),
                            address.filters());
        } else {
            Toasts.done(t("desk.allDecided"));
            UI.getCurrent()
                    .navigate("arbitrage", address.onVersion(version.id()).all());
        }
    }

    @Override
    public String getPageTitle() {
        Desk shown = desk;
        return shown == null
                ? t("app.name")
                : shown.version().label() + ", " + RemarkWords.lines(shown.firstLine(), shown.lastLine()) + " – "
                        + t("desk.title") + " – " + t("app.name");
    }
}
