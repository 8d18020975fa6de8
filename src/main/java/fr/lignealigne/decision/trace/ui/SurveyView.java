package fr.lignealigne.decision.trace.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.trace.TraceAccess;
import fr.lignealigne.decision.trace.TraceChanged;
import fr.lignealigne.decision.trace.TraceSurvey;
import fr.lignealigne.decision.trace.TracedRemark;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.PageChoice;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text of a version made of what was accepted before it: remark by remark, and what nobody asked for. */
@Route(SurveyAddress.PATH + "/:version")
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class SurveyView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 40;

    private final TraceServices services;
    private final CurrentViewer currentViewer;
    private final SurveySummary summary = new SurveySummary();
    private final Div notice = new Div();
    private volatile @Nullable PlanVersionId followed;
    private @Nullable SurveyAddress shown;
    private @Nullable TraceCards cards;
    private String label = "";

    SurveyView(TraceServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "trace-page");
        notice.addClassNames("trace-notice", "no-print");
        services.live()
                .follow(
                        this,
                        TraceChanged.class,
                        change -> change.version().equals(followed),
                        (viewer, changes, telling) -> heard(viewer));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            PlanVersionId version =
                    PlanVersionId.of(event.getRouteParameters().get("version").orElse(""));
            show(SurveyAddress.of(version, event.getLocation().getQueryParameters()));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    private void show(SurveyAddress address) {
        Viewer viewer = currentViewer.get();
        followed = address.version();
        shown = address;
        cards = null;
        TraceSurvey survey = services.surveys().of(viewer, address.version());
        label = survey.version().label();
        getContent().removeAll();
        getContent().add(head(viewer, survey.version()));
        if (survey.before() == null) {
            getContent().add(new EmptyState(t("trace.first.title"), t("trace.first.text")));
            return;
        }
        summarize(viewer, survey, address);
        getContent().add(summary, notice);
        if (address.ofText()) {
            addText(address, survey, survey.before());
        } else {
            addRemarks(viewer, address, survey);
        }
    }

    private void summarize(Viewer viewer, TraceSurvey survey, SurveyAddress address) {
        summary.show(address, survey);
        tellWhatMayBeDone(viewer, survey, address);
    }

    /** Somebody else said something: what is read stays where it is. */
    private void heard(Viewer viewer) {
        SurveyAddress address = shown;
        TraceCards list = cards;
        if (address == null) {
            return;
        }
        if (list == null) {
            show(address);
            return;
        }
        TraceSurvey survey = services.surveys().of(viewer, address.version());
        summarize(viewer, survey, address);
        list.refresh(survey);
    }

    private Component head(Viewer viewer, VersionSummary shown) {
        H1 title = new H1(t("trace.title", shown.label()));
        title.addClassName("page-title");
        Div head = new Div(title);
        head.addClassNames("row", "page-head");
        List<VersionSummary> others = services.versions().list(viewer).stream()
                .filter(one -> one.plan().equals(shown.plan()) && one.number() > 1)
                .toList();
        if (others.size() > 1) {
            head.add(new PageChoice(
                    t("synopsis.version"),
                    others,
                    shown,
                    one -> new Span(one.label()),
                    one -> SurveyAddress.of(one.id()).href()));
        }
        return head;
    }

    /** What may be done here, or why not yet. */
    private void tellWhatMayBeDone(Viewer viewer, TraceSurvey survey, SurveyAddress address) {
        notice.removeAll();
        if (!survey.isPublished()) {
            notice.add(new Paragraph(t("trace.prepared", label)));
        } else if (!TraceAccess.mayTrace(viewer)) {
            notice.add(new Paragraph(t("trace.miprofSays")));
        } else if (!survey.literal().isEmpty()) {
            int count = survey.literal().size();
            Button confirm = new Button(t("trace.literal.act", count));
            confirm.setId("confirm-literal");
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            confirm.addClickListener(event -> Confirm.ask(
                    t("trace.literal.title", count),
                    t("trace.literal.consequence"),
                    t("trace.literal.act", count),
                    () -> confirmLiteral(address)));
            notice.add(new Paragraph(t("trace.literal.about", count)), confirm);
        }
        notice.setVisible(notice.getChildren().findAny().isPresent());
    }

    private void confirmLiteral(SurveyAddress address) {
        try {
            int confirmed = services.traces().confirmLiteral(currentViewer.get(), address.version());
            Toasts.done(t("trace.literal.done", confirmed));
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        show(address);
    }

    private void addRemarks(Viewer viewer, SurveyAddress address, TraceSurvey survey) {
        var wanted = survey.remarks().stream()
                .filter(one -> address.standing().isEmpty()
                        || one.standing() == address.standing().get())
                .toList();
        if (wanted.isEmpty()) {
            boolean isNothing = survey.remarks().isEmpty();
            getContent()
                    .add(new EmptyState(
                            t(isNothing ? "trace.none.title" : "trace.noneSuch.title"),
                            t(isNothing ? "trace.none.text" : "trace.noneSuch.text")));
            return;
        }
        boolean mayTrace = TraceAccess.mayTrace(viewer) && survey.isPublished();
        TraceCards list =
                new TraceCards(pageOf(wanted, address), one -> card(survey.version(), one, mayTrace, address));
        cards = list;
        getContent().add(list, pages(address, wanted.size()));
    }

    private TraceCard card(VersionSummary version, TracedRemark one, boolean mayTrace, SurveyAddress address) {
        TraceCard card = new TraceCard(version, one);
        if (mayTrace) {
            card.act(new TraceActs(services, currentViewer, version, one, () -> show(address)));
        }
        if (one.said() != null) {
            card.tell(new TraceHistory(services, currentViewer, one));
        }
        return card;
    }

    private void addText(SurveyAddress address, TraceSurvey survey, VersionSummary before) {
        if (survey.unasked().isEmpty()) {
            getContent().add(new EmptyState(t("trace.allAsked.title"), t("trace.allAsked.text")));
            return;
        }
        Paragraph about = new Paragraph(t("trace.unasked.about", before.label()));
        about.addClassName("soft");
        Div list = new Div();
        list.addClassName("trace-list");
        pageOf(survey.unasked(), address).forEach(row -> list.add(new ChangedPassage(before, survey.version(), row)));
        getContent().add(about, list, pages(address, survey.unasked().size()));
    }

    private static <T> List<T> pageOf(List<T> all, SurveyAddress address) {
        int from = Math.min(all.size(), (address.page() - 1) * PAGE);
        return all.subList(from, Math.min(all.size(), from + PAGE));
    }

    private static Component pages(SurveyAddress address, int size) {
        int last = Math.max(1, (size + PAGE - 1) / PAGE);
        Nav pages = new Nav();
        pages.setAriaLabel(t("synopsis.pages"));
        pages.addClassNames("row", "pages");
        pages.setVisible(last > 1);
        for (int page = 1; page <= last; page++) {
            Anchor one = new Anchor(address.atPage(page).href(), String.valueOf(page));
            one.addClassName("choice");
            if (page == address.page()) {
                one.getElement().setAttribute("aria-current", "page");
            }
            pages.add(one);
        }
        return pages;
    }

    @Override
    public String getPageTitle() {
        return (label.isEmpty() ? "" : t("trace.title", label) + " – ") + t("app.name");
    }
}
