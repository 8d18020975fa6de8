package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.contribution.Contribution;
import fr.lignealigne.contribution.ContributionId;
import fr.lignealigne.contribution.HandingIn;
import fr.lignealigne.contribution.HandingIn.HandedIn;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.ui.FileDrop;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Older contributions of an association to a plan: handed in, and each placed beside the text. */
@Route("contributions/:version")
@RolesAllowed({Roles.ASSOCIATION_MEMBER, Roles.ASSOCIATION_LEAD, Roles.COLLECTIVE_COORDINATOR})
class ContributionsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LETTER = "lettre";

    private final ContributionServices services;
    private final CurrentViewer currentViewer;
    private String title = t("contribution.title");

    ContributionsView(ContributionServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
    }

    static String address(PlanVersionId version) {
        return "contributions/" + version;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        getContent().removeAll();
        try {
            VersionSummary version = services.reader()
                    .versions()
                    .get(
                            viewer,
                            PlanVersionId.of(
                                    event.getRouteParameters().get("version").orElse("")));
            Optional<ContributionId> letter = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(LETTER)
                    .map(UUID::fromString)
                    .map(ContributionId::new);
            if (letter.isPresent()) {
                place(viewer, version, letter.get());
            } else {
                list(viewer, version);
            }
        } catch (IllegalArgumentException | NotFound unknown) {
            throw new NotFoundException();
        }
    }

    private void place(Viewer viewer, VersionSummary from, ContributionId id) {
        Contribution contribution = services.contributions().get(viewer, id);
        if (!contribution.plan().equals(from.plan())) {
            throw new NotFound();
        }
        VersionSummary open = services.reader()
                .versions()
                .get(viewer, services.contributions().placedOn(viewer, id));
        title = contribution.title();
        getContent().setClassName("contribution");
        getContent().add(new ContributionPage(services, currentViewer, open, contribution));
    }

    private void list(Viewer viewer, VersionSummary version) {
        getContent().setClassName("page");
        Anchor text = new Anchor("lecture/" + version.id(), version.label());
        Paragraph lead = new Paragraph(inFrench(new Span(version.planTitle())), new Span(" · "), text);
        lead.addClassName("lead");
        Paragraph why = new Paragraph(t("contribution.why"));
        why.addClassName("contribution-why");
        FileDrop<HandedIn> drop = new FileDrop<>(
                (int) Attachments.LARGEST,
                t("contribution.drop"),
                (name, content) -> handIn(version.id(), name, content),
                handed -> open(version.id(), handed),
                HandingIn.ENDINGS.toArray(String[]::new));
        drop.refusing(t("file.refused.TOO_LARGE", Attachments.LARGEST >> 20), t("contribution.kind"));
        Paragraph helper = new Paragraph(t("contribution.drop.help", Attachments.LARGEST >> 20)
                + (services.reader().files().attachments().areScanned() ? "" : " " + t("file.noScanner")));
        helper.addClassNames("soft", "small");
        getContent().add(new H1(t("contribution.title")), lead, why, drop, helper);
        List<Contribution> earlier = services.contributions().of(viewer, version.id());
        if (!earlier.isEmpty()) {
            getContent().add(earlier(version, earlier));
        }
    }

    /** Outside the session's lock: checking and reading a file takes a while. */
    private HandedIn handIn(PlanVersionId version, String name, byte[] content) {
        try {
            return services.handingIn().handIn(currentViewer.get(), version, name, new ByteArrayInputStream(content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void open(PlanVersionId version, HandedIn handed) {
        if (handed.known()) {
            Toasts.done(t("contribution.known"));
        }
        UI.getCurrent()
                .navigate(
                        address(version), QueryParameters.of(LETTER, handed.id().toString()));
    }

    private static Div earlier(VersionSummary version, List<Contribution> contributions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("annotated-files");
        for (Contribution one : contributions) {
            Anchor open = inFrench(new Anchor(address(version.id()) + "?" + LETTER + "=" + one.id(), one.title()));
            Span when = new Span(t(
                    "contribution.listed",
                    one.by(),
                    FrenchDates.moment(one.receivedAt(), language()),
                    one.done(),
                    one.paragraphs()));
            when.addClassName("soft");
            list.add(new ListItem(open, new Span(" "), when));
        }
        H2 title = new H2(t("contribution.earlier"));
        title.addClassName("section-title");
        return new Div(title, list);
    }

    @Override
    public String getPageTitle() {
        return title + " – " + t("app.name");
    }
}
