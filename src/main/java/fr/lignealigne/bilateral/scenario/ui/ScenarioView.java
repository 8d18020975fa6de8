package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.scenario.ScenarioChanged;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.scenario.ScenarioId;
import fr.lignealigne.bilateral.scenario.ScenarioProgress;
import fr.lignealigne.bilateral.scenario.ScenarioProgressed;
import fr.lignealigne.bilateral.scenario.ScenarioState;
import fr.lignealigne.bilateral.scenario.ScenarioSummary;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.FocusKeeper;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One proposal: what can never be placed, then how far the search is, then the plan and whom it leaves out. */
@Route("echanges/proposition/:scenario")
@RolesAllowed({Roles.MIPROF, Roles.CABINET})
class ScenarioView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String BESIDE = "avec";

    private final ScenarioServices services;
    private final Span news = new Span();
    private final Div content = new Div();
    private @Nullable ScenarioDetails shown;
    private @Nullable ProgressPart progress;
    private @Nullable ScenarioId beside;

    ScenarioView(ScenarioServices services) {
        this.services = services;
        getContent().addClassNames("page", "wide", "scenario-page");
        news.getElement().setAttribute("role", "status");
        news.addClassName("visually-hidden");
        getContent().add(news, content);
        FocusKeeper.on(content);
        services.live()
                .follow(
                        this,
                        ScenarioChanged.class,
                        change -> shown != null && change.scenario().equals(shown.id()),
                        changes -> refresh());
        services.live()
                .follow(
                        this,
                        ScenarioProgressed.class,
                        change -> shown != null && change.scenario().equals(shown.id()),
                        changes -> refresh());
    }

    static String address(ScenarioId id) {
        return "echanges/proposition/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ScenarioId id = event.getRouteParameters()
                .get("scenario")
                .flatMap(ScenarioView::parse)
                .orElseThrow(NotFoundException::new);
        beside = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BESIDE)
                .flatMap(ScenarioView::parse)
                .orElse(null);
        show(services.scenarios().find(services.viewer(), id).orElseThrow(NotFoundException::new));
    }

    private static Optional<ScenarioId> parse(String text) {
        try {
            return Optional.of(new ScenarioId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** While it computes only the figures move; a plan that stays as it was is not drawn anew. */
    void refresh() {
        ScenarioDetails before = shown;
        if (before == null) {
            return;
        }
        Viewer viewer = services.viewer();
        ScenarioDetails now = services.scenarios().find(viewer, before.id()).orElse(null);
        if (now == null) {
            shown = null;
            content.removeAll();
            content.add(new EmptyState(
                    t("scenario.gone.title"),
                    t("scenario.gone"),
                    new Anchor("echanges/propositions", t("scenario.back"))));
        } else if (now.state() == ScenarioState.COMPUTING && progress != null) {
            services.computing().progress(viewer, now.id()).ifPresent(progress::hear);
        } else if (!now.equals(before)) {
            boolean isOtherState = now.state() != before.state();
            show(now);
            FocusKeeper.restore(content);
            if (isOtherState) {
                news.setText(t("scenario.news", t("scenario.state", now.state())));
            }
        }
    }

    private void show(ScenarioDetails scenario) {
        shown = scenario;
        progress = null;
        content.removeAll();
        content.add(head(scenario));
        switch (scenario.state()) {
            case PREPARED, INTERRUPTED -> content.add(new BeforePart(services, scenario, this::refresh));
            case COMPUTING -> {
                ScenarioProgress now = services.computing()
                        .progress(services.viewer(), scenario.id())
                        .orElseGet(() -> new ScenarioProgress(
                                null, 0, scenario.summary().draft().seconds()));
                progress = new ProgressPart(now, () -> stop(scenario.id()));
                content.add(progress);
            }
            case READY, STOPPED, PUBLISHED -> content.add(new PlanPart(services, scenario, beside, this::refresh));
        }
        named(content);
    }

    /** What has an id is the same in the page that is drawn anew. */
    private static void named(Component part) {
        part.getId().ifPresent(id -> FocusKeeper.name(part, id));
        part.getChildren().forEach(ScenarioView::named);
    }

    /** What nobody computes any more is shown as interrupted at once. */
    private void stop(ScenarioId id) {
        services.computing().stop(services.viewer(), id);
        refresh();
    }

    private Div head(ScenarioDetails scenario) {
        Anchor back = new Anchor("echanges/propositions", t("scenario.back"));
        back.addClassName("small");
        H1 title = new H1(scenario.summary().name());
        title.addClassName("page-title");
        Span nobody =
                new Span(t(scenario.state() == ScenarioState.PUBLISHED ? "scenario.known" : "scenario.nobodyKnows"));
        nobody.addClassNames("soft", "small");
        Div pills = new Div(ScenarioWords.state(scenario.state()), nobody);
        pills.addClassName("row");
        Paragraph lead = new Paragraph(ScenarioWords.period(scenario.summary().draft()));
        lead.addClassName("lead");
        Div head = new Div(back, title, pills, lead);
        ScenarioSummary renews = scenario.renews();
        if (renews != null) {
            Paragraph of = new Paragraph(
                    new Text(t("scenario.renews") + " "), new Anchor(address(renews.id()), renews.name()));
            of.addClassNames("small", "soft");
            head.add(of);
        }
        return head;
    }

    @Override
    public String getPageTitle() {
        return (shown == null ? t("scenario.list.title") : shown.summary().name()) + " – " + t("app.name");
    }
}
