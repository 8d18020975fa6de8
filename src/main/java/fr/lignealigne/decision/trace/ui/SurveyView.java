package fr.lignealigne.decision.trace.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.trace.Standing;
import fr.lignealigne.decision.trace.TraceAccess;
import fr.lignealigne.decision.trace.TraceSurvey;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.ui.ProportionBar;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the text of a version made of what was accepted before it: remark by remark, and what nobody asked for. */
@Route(SurveyAddress.PATH + "/:version")
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class SurveyView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 40;

    private final TraceServices services;
    private final CurrentViewer currentViewer;
    private String label = "";

    SurveyView(TraceServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "trace-page");
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
        TraceSurvey survey = services.surveys().of(viewer, address.version());
        label = survey.version().label();
        getContent().removeAll();
        getContent().add(head(viewer, survey.version()));
        if (survey.before() == null) {
            getContent().add(new EmptyState(t("trace.first.title"), t("trace.first.text")));
            return;
        }
        getContent().add(lead(survey), counts(survey), lists(address, survey), notice(viewer, survey, address));
        if (address.ofText()) {
            addText(address, survey, survey.before());
        } else {
            addRemarks(viewer, address, survey);
        }
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
            Select<VersionSummary> choice = new Select<>();
            choice.setAriaLabel(t("synopsis.version"));
            choice.addClassName("version-select");
            choice.setItems(others);
            choice.setItemLabelGenerator(VersionSummary::label);
            others.stream()
                    .filter(one -> one.id().equals(shown.id()))
                    .findFirst()
                    .ifPresent(choice::setValue);
            choice.addValueChangeListener(event -> UI.getCurrent()
                    .navigate(SurveyAddress.of(event.getValue().id()).href()));
            head.add(choice);
        }
        return head;
    }

    private static Component lead(TraceSurvey survey) {
        Paragraph lead = new Paragraph(sentence(t(
                "trace.lead",
                quoted(survey.version().planTitle()),
                survey.remarks().size(),
                survey.unasked().size())));
        lead.addClassName("lead");
        return lead;
    }

    private static Component counts(TraceSurvey survey) {
        Map<Standing, Integer> counts = survey.counts();
        ProportionBar counted = new ProportionBar(Arrays.stream(Standing.values())
                .map(one -> new ProportionBar.Share(
                        "trace-" + one.name().toLowerCase(Locale.ROOT),
                        counts.getOrDefault(one, 0),
                        t("trace.tally." + one.name(), counts.getOrDefault(one, 0))))
                .toList());
        counted.addClassNames("tally", "trace-tally");
        return counted;
    }

    /** The ways to the lists, each with how much is in it. */
    private static Component lists(SurveyAddress address, TraceSurvey survey) {
        Nav nav = new Nav();
        nav.setAriaLabel(t("trace.lists"));
        nav.addClassNames("row", "choices", "trace-lists");
        nav.add(way(
                address,
                address.remarks(Optional.empty()),
                t("trace.all") + " · " + survey.remarks().size()));
        survey.counts()
                .forEach((standing, count) -> nav.add(way(
                        address,
                        address.remarks(Optional.of(standing)),
                        t("trace.standing", standing) + " · " + count)));
        nav.add(way(
                address,
                address.text(),
                t("trace.unasked") + " · " + survey.unasked().size()));
        return nav;
    }

    private static Anchor way(SurveyAddress shown, SurveyAddress wanted, String words) {
        Anchor way = new Anchor(wanted.href(), words);
        way.addClassName("choice");
        if (wanted.equals(shown.atPage(1))) {
            way.getElement().setAttribute("aria-current", "true");
        }
        return way;
    }

    /** What may be done here, or why not yet. */
    private Component notice(Viewer viewer, TraceSurvey survey, SurveyAddress address) {
        Div notice = new Div();
        notice.addClassNames("trace-notice", "no-print");
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
        } else {
            notice.setVisible(false);
        }
        return notice;
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
        Div list = new Div();
        list.addClassName("trace-list");
        pageOf(wanted, address).forEach(one -> {
            TraceCard card = new TraceCard(survey.version(), one);
            if (mayTrace) {
                card.act(new TraceActs(services, currentViewer, survey.version(), one, () -> show(address)));
            }
            if (one.said() != null) {
                card.tell(new TraceHistory(services, currentViewer, one));
            }
            list.add(card);
        });
        getContent().add(list, pages(address, wanted.size()));
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
