package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.MandateId;
import fr.lignealigne.account.MandateState;
import fr.lignealigne.account.MandateSummary;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.MandateChanged;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Pill;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The mandates that the Collective's coordinator received, and what may be deposited under them now. */
@Route("mandats")
@RolesAllowed(Roles.COLLECTIVE_COORDINATOR)
class MandatesView extends Composite<Main> implements HasDynamicTitle {

    private static final int MOST = 200;

    private final Mandates mandates;
    private final Versions versions;
    private final Rounds rounds;
    private final Remarks remarks;
    private final Depositing depositing;
    private final CurrentViewer currentViewer;
    private final Clock clock;
    private final Div list = new Div();
    private final Map<MandateId, Section> sections = new LinkedHashMap<>();

    MandatesView(
            Mandates mandates,
            Versions versions,
            Rounds rounds,
            Remarks remarks,
            Depositing depositing,
            CurrentViewer currentViewer,
            LivePages live,
            Clock clock) {
        this.mandates = mandates;
        this.versions = versions;
        this.rounds = rounds;
        this.remarks = remarks;
        this.depositing = depositing;
        this.currentViewer = currentViewer;
        this.clock = clock;
        getContent().addClassName("page");
        Paragraph lead = new Paragraph(t("mandate.received.lead"));
        lead.addClassName("lead");
        getContent().add(new H1(t("mandate.received.title")), lead, list);
        show();
        live.follow(this, MandateChanged.class, change -> true, changes -> follow());
    }

    private void show() {
        Viewer viewer = currentViewer.get();
        list.removeAll();
        sections.clear();
        List<VersionSummary> open = openVersions(viewer);
        mandates.received(viewer).forEach(mandate -> add(viewer, mandate, open));
        sayWhenEmpty();
    }

    private void add(Viewer viewer, MandateSummary mandate, List<VersionSummary> open) {
        Section section = section(viewer, mandate, open);
        sections.put(mandate.id(), section);
        list.add(section);
    }

    /** What was revoked goes, what was given comes last: what is chosen in the others stays. */
    private void follow() {
        Viewer viewer = currentViewer.get();
        List<MandateSummary> received = mandates.received(viewer);
        Set<MandateId> now = received.stream().map(MandateSummary::id).collect(Collectors.toSet());
        sections.entrySet().removeIf(shown -> {
            boolean isOver = !now.contains(shown.getKey());
            if (isOver) {
                list.remove(shown.getValue());
            }
            return isOver;
        });
        if (sections.isEmpty()) {
            list.removeAll();
        }
        List<VersionSummary> open = openVersions(viewer);
        received.stream()
                .filter(mandate -> !sections.containsKey(mandate.id()))
                .forEach(mandate -> add(viewer, mandate, open));
        sayWhenEmpty();
    }

    private void sayWhenEmpty() {
        if (sections.isEmpty()) {
            list.add(new EmptyState(t("mandate.received.none"), t("mandate.received.none.explain")));
        }
    }

    private List<VersionSummary> openVersions(Viewer viewer) {
        return versions.list(viewer).stream()
                .filter(version -> rounds.of(viewer, version.id())
                        .filter(round -> round.stateAt(clock.instant()) == RoundState.OPEN)
                        .isPresent())
                .toList();
    }

    private Section section(Viewer viewer, MandateSummary mandate, List<VersionSummary> open) {
        H2 title = new H2(mandate.organisationName());
        title.addClassName("section-title");
        Div acts = new Div();
        acts.addClassName("row");
        mandate.acts().stream().sorted().forEach(act -> acts.add(new Pill(t("mandate.act", act), Pill.Tone.PLAIN)));
        Section section = new Section(title, acts);
        Paragraph days = new Paragraph(t(
                "mandate.days.said",
                FrenchDates.date(mandate.from(), language()),
                FrenchDates.date(mandate.until(), language()),
                t("mandate.state", mandate.state())));
        days.addClassNames("soft", "small");
        section.add(days);
        if (mandate.state() == MandateState.IN_FORCE && mandate.acts().contains(MandatedAct.SIGN)) {
            section.add(new Paragraph(new Anchor("collectif", t("mandate.sign.way"))));
        }
        if (mandate.state() == MandateState.IN_FORCE && mandate.acts().contains(MandatedAct.DEPOSIT)) {
            addShared(section, viewer, mandate, open);
        }
        return section;
    }

    private void addShared(Section section, Viewer viewer, MandateSummary mandate, List<VersionSummary> open) {
        RemarkFilter shared =
                RemarkFilter.NONE.ofOrganisation(mandate.organisation()).inStates(EnumSet.of(RemarkState.SHARED));
        int before = section.getComponentCount();
        for (VersionSummary version : open) {
            List<RemarkDetails> found = remarks.list(viewer, version.id(), shared, 0, MOST);
            if (!found.isEmpty()) {
                section.add(new MandatedDeposit(mandate, version, found, depositing, currentViewer, this::show));
            }
        }
        if (section.getComponentCount() == before) {
            section.add(new Paragraph(t("mandate.deposit.nothing")));
        }
    }

    @Override
    public String getPageTitle() {
        return t("mandate.received.title") + " – " + t("app.name");
    }
}
