package fr.lignealigne.consultation.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.account.ui.ProofDialogs;
import fr.lignealigne.consultation.CarryForecast;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The plans and their versions: what can be read, where the consultation stands, and for MIPROF what to do next. */
@Route("plan")
@Menu(title = "versions.title", order = 10)
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY,
    Roles.OBSERVER
})
class VersionsView extends Composite<Main> implements AfterNavigationObserver, HasDynamicTitle {

    private final Versions versions;
    private final Rounds rounds;
    private final CarryForecast forecast;
    private final ProofDialogs proofs;
    private final Clock clock;
    private final CurrentViewer currentViewer;

    VersionsView(
            Versions versions,
            Rounds rounds,
            CarryForecast forecast,
            ProofDialogs proofs,
            Clock clock,
            CurrentViewer currentViewer) {
        this.versions = versions;
        this.rounds = rounds;
        this.forecast = forecast;
        this.proofs = proofs;
        this.clock = clock;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "versions");
        show();
    }

    /** The calendar leads to where a closing that it breaks is moved. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("cloture")
                .orElse("");
        Viewer viewer = currentViewer.get();
        if (!wanted.isEmpty() && viewer.is(Role.MIPROF)) {
            versions.list(viewer).stream()
                    .filter(version -> version.id().toString().equals(wanted))
                    .forEach(version -> rounds.of(viewer, version.id())
                            .filter(round -> round.closesAt().isAfter(clock.instant()))
                            .ifPresent(round -> acts().moveClosing(version, round)));
        }
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        getContent().removeAll();
        Div head = new Div(new H1(t("versions.title")));
        head.addClassNames("row", "versions-head");
        List<VersionSummary> readable = versions.list(viewer);
        if (viewer.is(Role.MIPROF) && !readable.isEmpty()) {
            Anchor importing = new Anchor("plan/importer", t("versions.import"));
            importing.addClassNames("button", "push");
            head.add(importing);
        }
        getContent().add(head);
        if (readable.isEmpty()) {
            getContent().add(nothing(viewer));
        }
        Map<PlanVersionId, RoundSummary> running = new HashMap<>();
        readable.forEach(
                version -> rounds.of(viewer, version.id()).ifPresent(round -> running.put(version.id(), round)));
        Set<PlanVersionId> partlyTakenOver = viewer.is(Role.MIPROF) ? versions.partlyTakenOver(viewer) : Set.of();
        plansInOrder(readable, running)
                .forEach(ofPlan -> getContent().add(section(viewer, ofPlan, running, partlyTakenOver)));
        if (!readable.isEmpty() && readsSeals(viewer)) {
            getContent().add(new Paragraph(new Anchor("scelles", t("versions.seals"))));
        }
    }

    /** Some of them; the page itself asks of each. */
    private static boolean readsSeals(Viewer viewer) {
        return viewer.preparesTheAnswer()
                || viewer.coordinatesTheCollective()
                || viewer.inTheCollective() && viewer.is(Role.ASSOCIATION_LEAD);
    }

    private VersionActs acts() {
        return new VersionActs(versions, rounds, forecast, proofs, clock, currentViewer, this::show);
    }

    /** What will be there, and what to do until then. */
    private static EmptyState nothing(Viewer viewer) {
        if (viewer.is(Role.MIPROF)) {
            Anchor importing = new Anchor("plan/importer", t("versions.import"));
            importing.addClassNames("button", "main");
            return new EmptyState(t("versions.none.title"), t("versions.none.prepares"), importing);
        }
        String what = viewer.speaksForAnAssociation()
                ? "versions.none.remarks"
                : viewer.is(Role.CABINET) ? "versions.none.cabinet" : "versions.none.reads";
        return new EmptyState(t("versions.none.title"), t(what));
    }

    /** What is open for remarks comes first; the others by their title. */
    private List<List<VersionSummary>> plansInOrder(
            List<VersionSummary> readable, Map<PlanVersionId, RoundSummary> running) {
        Instant now = clock.instant();
        Map<PlanId, List<VersionSummary>> byPlan = readable.stream()
                .collect(Collectors.groupingBy(VersionSummary::plan, LinkedHashMap::new, Collectors.toList()));
        return byPlan.values().stream()
                .sorted(Comparator.comparing(ofPlan -> ofPlan.stream()
                        .map(version -> running.get(version.id()))
                        .noneMatch(round -> round != null && round.stateAt(now) == RoundState.OPEN)))
                .toList();
    }

    private Section section(
            Viewer viewer,
            List<VersionSummary> ofPlan,
            Map<PlanVersionId, RoundSummary> running,
            Set<PlanVersionId> partlyTakenOver) {
        H2 title = inFrench(new H2(ofPlan.getFirst().planTitle()));
        title.addClassName("plan-title");
        Div head = new Div(title);
        head.addClassName("row");
        if (viewer.is(Role.MIPROF)) {
            Anchor next = new Anchor("plan/importer?plan=" + ofPlan.getFirst().plan(), t("versions.importNext"));
            next.addClassNames("button", "quiet", "push");
            head.add(next);
        }
        Section section = new Section(head);
        for (VersionSummary version : ofPlan) {
            section.add(new VersionCard(
                    viewer,
                    version,
                    ofPlan.stream()
                            .filter(other -> other.number() < version.number())
                            .max(Comparator.comparing(VersionSummary::number)),
                    Optional.ofNullable(running.get(version.id())),
                    acts(),
                    partlyTakenOver.contains(version.id()),
                    clock.instant()));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return t("versions.title") + " – " + t("app.name");
    }
}
