package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.FlaggedReason;
import fr.lignealigne.decision.MissingAnswer;
import fr.lignealigne.decision.RejoinderDetails;
import fr.lignealigne.decision.ReleaseStanding;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.synopsis.ui.Consultations.Consulted;
import fr.lignealigne.synopsis.ui.ProportionBar;
import fr.lignealigne.synopsis.ui.Shares;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import fr.lignealigne.synopsis.ui.VersionChoice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Releasing the answers of a round: what is ready, what is missing or to be read once more, the act, and what followed. */
@Route("restitution")
@RolesAllowed(Roles.CABINET)
class ReleaseView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_MISSING = 200;

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;

    ReleaseView(ArbitrationServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "release");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(SynopsisAddress.uuid(event.getLocation().getQueryParameters(), SynopsisAddress.VERSION)
                .map(PlanVersionId::new));
    }

    private void show(Optional<PlanVersionId> named) {
        Viewer viewer = currentViewer.get();
        getContent().removeAll();
        H1 title = new H1(t("release.title"));
        title.addClassName("page-title");
        Optional<Consulted> chosen = services.consultations().choose(viewer, named);
        if (chosen.isEmpty()) {
            getContent().add(title, new EmptyState(t("synopsis.none.title"), t("synopsis.none.text")));
            return;
        }
        Consulted shown = chosen.get();
        Div head = new Div(
                title,
                new VersionChoice(
                        services.consultations().of(viewer),
                        shown,
                        one -> "restitution?" + SynopsisAddress.VERSION + "="
                                + one.version().id()));
        head.addClassNames("row", "page-head");
        getContent().add(head);
        ReleaseStanding standing =
                services.releasing().standing(viewer, shown.version().id());
        PlanVersionId version = shown.version().id();
        getContent()
                .add(
                        ready(standing),
                        new ReleasePane(services, currentViewer, standing, () -> show(Optional.of(version))));
        if (!standing.missing().isEmpty()) {
            getContent().add(missing(version, standing.missing()));
        }
        if (standing.round().releasedAt() == null) {
            addFlagged(viewer, version);
        } else {
            addWhatFollowed(viewer, version);
        }
    }

    private void addFlagged(Viewer viewer, PlanVersionId version) {
        List<FlaggedReason> flagged = services.reasons().flagged(viewer, version);
        if (!flagged.isEmpty()) {
            getContent().add(ReasonFlags.section(version, flagged));
        }
    }

    /** Each association's letter, and what they said of their answers. */
    private void addWhatFollowed(Viewer viewer, PlanVersionId version) {
        Anchor summary = new Anchor("synthese-publique/" + version, t("summary.title"));
        summary.addClassName("way");
        getContent().add(summary);
        getContent().add(LetterLinks.section(version, services.letters().addressees(viewer, version)));
        List<RejoinderDetails> said = services.rejoinders().list(viewer, version);
        if (!said.isEmpty()) {
            getContent().add(new RejoinderList(version, said));
        }
    }

    private static Component ready(ReleaseStanding standing) {
        Paragraph counts =
                new Paragraph(t("release.counts", standing.decided(), standing.remarks(), standing.organisations()));
        counts.addClassName("totals");
        ProportionBar progress = new ProportionBar(Shares.progress(standing.decided(), standing.remarks()));
        progress.addClassNames("progress", "wide");
        Section section = new Section(counts, progress);
        if (standing.decided() > 0) {
            ProportionBar outcomes = new ProportionBar(OutcomeShares.of(standing.byOutcome()));
            section.add(DeskWords.title("release.outcomes"), outcomes);
        }
        return section;
    }

    private static Section missing(PlanVersionId version, List<MissingAnswer> missing) {
        OrderedList list = new OrderedList();
        list.addClassName("missing-list");
        for (MissingAnswer one : missing.subList(0, Math.min(MOST_MISSING, missing.size()))) {
            RemarkDetails.Place place = one.place();
            Anchor link = new Anchor(
                    SynopsisAddress.deskPath(version, place.firstLine(), place.lastLine()),
                    RemarkWords.place(place) + " · " + one.code());
            ListItem item = new ListItem(link, new Span(one.organisationName()), RemarkWords.kind(one.kind()));
            item.addClassName("row");
            list.add(item);
        }
        Section section = new Section(DeskWords.title("release.missing.title", missing.size()), list);
        if (missing.size() > MOST_MISSING) {
            section.add(new Paragraph(t("release.missing.more", missing.size() - MOST_MISSING)));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return t("release.title") + " – " + t("app.name");
    }
}
