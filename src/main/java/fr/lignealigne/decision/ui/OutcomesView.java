package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.synopsis.ui.Consultations.Consulted;
import fr.lignealigne.synopsis.ui.ProportionBar;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import fr.lignealigne.synopsis.ui.VersionChoice;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What became of what an association said: each deposited remark with its answer, once released. */
@Route("suites")
@Menu(title = "outcomes.menu", order = 30)
@RolesAllowed({Roles.ASSOCIATION_MEMBER, Roles.ASSOCIATION_LEAD, Roles.COLLECTIVE_COORDINATOR})
class OutcomesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OUTCOME = "sens";
    private static final int MOST = 2_000;
    private static final Set<RemarkState> HANDED_OVER =
            EnumSet.of(RemarkState.DEPOSITED, RemarkState.UNDER_REVIEW, RemarkState.ANSWERED, RemarkState.WITHDRAWN);

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;

    OutcomesView(ArbitrationServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "outcomes-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Optional<Outcome> outcome = parameters
                .getSingleParameter(OUTCOME)
                .flatMap(written -> Arrays.stream(Outcome.values())
                        .filter(value -> value.name().equalsIgnoreCase(written))
                        .findFirst());
        show(SynopsisAddress.uuid(parameters, SynopsisAddress.VERSION).map(PlanVersionId::new), outcome);
    }

    private void show(Optional<PlanVersionId> named, Optional<Outcome> outcome) {
        Viewer viewer = currentViewer.get();
        getContent().removeAll();
        Optional<Consulted> chosen = choose(viewer, named);
        if (chosen.isEmpty()) {
            getContent().add(title(), new EmptyState(t("outcomes.none.title"), t("outcomes.none.text")));
        } else {
            build(viewer, chosen.get(), outcome);
        }
    }

    /** Without a wish, the latest round whose answers are out, else the latest. */
    private Optional<Consulted> choose(Viewer viewer, Optional<PlanVersionId> named) {
        Optional<Consulted> released = services.consultations().of(viewer).stream()
                .filter(one -> one.round().releasedAt() != null)
                .findFirst();
        return named.isPresent() || released.isEmpty()
                ? services.consultations().choose(viewer, named)
                : released;
    }

    private void build(Viewer viewer, Consulted shown, Optional<Outcome> outcome) {
        PlanVersionId version = shown.version().id();
        RemarkFilter own =
                RemarkFilter.NONE.ofOrganisation(viewer.organisation()).inStates(HANDED_OVER);
        List<RemarkDetails> said = services.remarks().list(viewer, version, own, 0, MOST);
        Map<RemarkId, AnswerDetails> answers = services.decisions()
                .of(viewer, said.stream().map(RemarkDetails::id).toList());
        getContent().add(head(viewer, shown), lead(viewer, shown));
        if (services.summaries().isPublished(viewer, version)) {
            Anchor summary = new Anchor("synthese-publique/" + version, t("summary.title"));
            summary.addClassNames("way", "no-print");
            getContent().add(summary);
        }
        if (said.isEmpty()) {
            getContent().add(new EmptyState(t("outcomes.nothing.title"), t("outcomes.nothing.text")));
            return;
        }
        if (answers.isEmpty()) {
            getContent().add(new EmptyState(t("outcomes.waiting.title"), t("outcomes.waiting.text", said.size())));
        } else {
            getContent().add(tally(answers), choices(version, answers, outcome));
        }
        AfterTheAnswer after = new AfterTheAnswer(
                services, currentViewer, version, answers.keySet(), () -> show(Optional.of(version), outcome));
        if (!answers.isEmpty()) {
            getContent().add(letters(viewer, version), after.sentence());
        }
        Div list = new Div();
        list.addClassName("outcome-list");
        said.stream()
                .filter(remark -> outcome.isEmpty()
                        || answers.containsKey(remark.id())
                                && answers.get(remark.id()).outcome() == outcome.get())
                .forEach(remark -> list.add(
                        new OutcomeEntry(version, remark, answers.get(remark.id()), after.of(remark, answers))));
        getContent().add(list);
    }

    /** The letter of the round, to keep and to hand on. */
    private static Div letters(Viewer viewer, PlanVersionId version) {
        Div letters = new Div(
                new Span(t("letter.yours")),
                LetterLinks.link(version, viewer.organisation(), "pdf", viewer.organisationName()),
                LetterLinks.link(version, viewer.organisation(), "docx", viewer.organisationName()));
        letters.addClassNames("row", "own-letter", "no-print");
        return letters;
    }

    private static H1 title() {
        H1 title = new H1(t("outcomes.title"));
        title.addClassName("page-title");
        return title;
    }

    private Component head(Viewer viewer, Consulted shown) {
        Button print = new Button(
                t("outcomes.print"), event -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("push");
        Div head = new Div(
                title(),
                new VersionChoice(
                        services.consultations().of(viewer),
                        shown,
                        one -> href(one.version().id(), Optional.empty())),
                print);
        head.addClassNames("row", "page-head");
        return head;
    }

    private static Component lead(Viewer viewer, Consulted shown) {
        String text = shown.version().label() + " – " + quoted(shown.version().planTitle());
        Instant released = shown.round().releasedAt();
        Paragraph lead = new Paragraph(sentence(
                released == null
                        ? viewer.organisationName() + " · " + text
                        : t(
                                "outcomes.lead",
                                viewer.organisationName(),
                                text,
                                FrenchDates.fullMoment(released, language()))));
        lead.addClassName("lead");
        return lead;
    }

    private static Map<Outcome, Integer> count(Map<RemarkId, AnswerDetails> answers) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        answers.values().forEach(answer -> counts.merge(answer.outcome(), 1, Integer::sum));
        return counts;
    }

    private static Component tally(Map<RemarkId, AnswerDetails> answers) {
        ProportionBar bar = new ProportionBar(OutcomeShares.of(count(answers)));
        bar.addClassName("tally");
        return bar;
    }

    private static Component choices(
            PlanVersionId version, Map<RemarkId, AnswerDetails> answers, Optional<Outcome> chosen) {
        Nav choices = new Nav();
        choices.setAriaLabel(t("outcomes.filter"));
        choices.addClassNames("row", "choices");
        choices.add(choice(version, Optional.empty(), chosen, t("outcomes.all", answers.size())));
        count(answers)
                .forEach((outcome, count) -> choices.add(
                        choice(version, Optional.of(outcome), chosen, t("decision.outcome", outcome) + " · " + count)));
        return choices;
    }

    private static Anchor choice(
            PlanVersionId version, Optional<Outcome> outcome, Optional<Outcome> chosen, String words) {
        Anchor choice = new Anchor(href(version, outcome), words);
        choice.addClassName("choice");
        if (outcome.equals(chosen)) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }

    private static String href(PlanVersionId version, Optional<Outcome> outcome) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(SynopsisAddress.VERSION, version.toString());
        outcome.ifPresent(one -> parameters.put(OUTCOME, one.name()));
        return "suites?" + QueryParameters.simple(parameters).getQueryString();
    }

    @Override
    public String getPageTitle() {
        return t("outcomes.title") + " – " + t("app.name");
    }
}
