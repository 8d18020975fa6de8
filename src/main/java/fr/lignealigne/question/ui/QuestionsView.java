package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.question.AnswerChanged;
import fr.lignealigne.question.QuestionChanged;
import fr.lignealigne.question.QuestionDetails;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions of the cabinet: to be answered by an association, to be compared by who prepares the answer. */
@Route("questions")
@Menu(title = "question.menu", order = 35)
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET
})
class QuestionsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address: the question that a link leads to. */
    static final String WANTED = "question";

    private final QuestionServices services;
    private final Map<QuestionId, QuestionCard> cards = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Paragraph news = new Paragraph();

    QuestionsView(QuestionServices services, LivePages live) {
        this.services = services;
        getContent().addClassName("page");
        list.addClassName("questions");
        news.addClassName("soft");
        news.getElement().setAttribute("role", "status");
        Viewer viewer = services.currentViewer().get();
        Button ask = new Button(t("question.ask"), event -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClassName("push");
        ask.setVisible(services.questions().mayPrepare(viewer));
        Div head = new Div(new H1(t("question.title")), ask);
        head.addClassNames("row", "versions-head");
        Paragraph lead = new Paragraph(t(ask.isVisible() ? "question.lead.state" : "question.lead.association"));
        lead.addClassName("lead");
        getContent().add(head, lead, news, list);
        show();
        live.follow(this, QuestionChanged.class, change -> true, changes -> {
            changes.stream().map(QuestionChanged::question).distinct().forEach(this::changed);
            bringNew();
        });
        live.follow(
                this,
                AnswerChanged.class,
                change -> true,
                changes ->
                        changes.stream().map(AnswerChanged::question).distinct().forEach(this::changed));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WANTED)
                .flatMap(wanted -> cards.values().stream()
                        .filter(card -> card.question().toString().equals(wanted))
                        .findFirst())
                .ifPresent(card -> open(card, event));
    }

    /** The calendar leads to where a date that it breaks is set anew. */
    private static void open(QuestionCard card, BeforeEnterEvent event) {
        card.bringIntoView();
        if (event.getLocation()
                .getQueryParameters()
                .getSingleParameter("acte")
                .filter("date"::equals)
                .isPresent()) {
            card.askForDate();
        }
    }

    private void show() {
        cards.clear();
        list.removeAll();
        services.questions().list(services.currentViewer().get()).forEach(this::add);
        sayWhenEmpty();
    }

    private void add(QuestionDetails question) {
        QuestionCard card = new QuestionCard(services, question.id(), this::show);
        cards.put(question.id(), card);
        list.add(card);
    }

    private void sayWhenEmpty() {
        if (cards.isEmpty()) {
            list.removeAll();
            list.add(new EmptyState(t("question.none"), t("question.none.explain")));
        }
    }

    private void changed(QuestionId question) {
        QuestionCard card = cards.get(question);
        if (card != null && !card.refresh()) {
            list.remove(card);
            cards.remove(question);
            sayWhenEmpty();
        }
    }

    /** What is new comes last, so that nothing moves that somebody reads. */
    private void bringNew() {
        List<QuestionDetails> all =
                services.questions().list(services.currentViewer().get());
        Set<QuestionId> shown = new HashSet<>(cards.keySet());
        List<QuestionDetails> come =
                all.stream().filter(question -> !shown.contains(question.id())).toList();
        if (come.isEmpty()) {
            return;
        }
        if (shown.isEmpty()) {
            list.removeAll();
        }
        come.forEach(this::add);
        news.setText(t("question.news", come.size()));
    }

    private void ask() {
        QuestionDialog.anywhere(services, this::show);
    }

    @Override
    public String getPageTitle() {
        return t("question.title") + " – " + t("app.name");
    }
}
