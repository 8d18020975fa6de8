package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.bilateral.agenda.AgendaPoint;
import fr.lignealigne.bilateral.minutes.ActionPoint;
import fr.lignealigne.bilateral.minutes.MinutesAct;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.MinutesPoint;
import fr.lignealigne.bilateral.minutes.MinutesPointId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.FocusKeeper;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The points of minutes, and for the association's lead the way to say what they see otherwise. */
final class MinutesPoints extends Section {

    private final MinutesServices services;
    private final MinutesDetails minutes;
    private final Runnable changed;
    private final List<PointArticle> articles = new ArrayList<>();
    private List<ActionPoint> shown = List.of();

    /** @param wrote takes what was written here without anything being drawn anew */
    MinutesPoints(
            MinutesServices services,
            MinutesDetails minutes,
            Runnable changed,
            Consumer<UnaryOperator<MinutesDetails>> wrote) {
        this.services = services;
        this.minutes = minutes;
        this.changed = changed;
        addClassName("minutes-points");
        H2 title = new H2(t("minutes.points"));
        title.addClassName("section-title");
        add(title);
        Map<RemarkId, RemarkDetails> about = about();
        int rank = 0;
        for (MinutesPoint point : minutes.points()) {
            rank++;
            PointArticle article = new PointArticle(
                    services,
                    minutes,
                    point,
                    rank,
                    point.remark() == null ? null : about.get(point.remark()),
                    changed,
                    wrote);
            articles.add(article);
            add(article);
        }
        showActions();
        if (minutes.allows(MinutesAct.WRITE)) {
            Button more = new Button(t("minutes.addPoint"), click -> addPoint());
            more.setId("add-point");
            FocusKeeper.name(more, "add-point");
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClassName("no-print");
            add(more);
        }
        if (minutes.allows(MinutesAct.OBSERVE)) {
            Button observe = new Button(t("minutes.act", MinutesAct.OBSERVE), click -> observe());
            observe.setId("act-OBSERVE");
            FocusKeeper.name(observe, "act-OBSERVE");
            Div row = new Div(observe);
            row.addClassNames("row", "acts", "no-print");
            add(row);
        }
        setVisible(!minutes.points().isEmpty() || minutes.allows(MinutesAct.WRITE));
    }

    /** What is to be done, as it stands now. */
    void showActions() {
        List<ActionPoint> actions = services.followUps().of(services.viewer(), minutes.meeting());
        if (!actions.equals(shown)) {
            shown = actions;
            articles.forEach(article -> article.showActions(actions));
        }
    }

    private Map<RemarkId, RemarkDetails> about() {
        List<RemarkId> ids = minutes.points().stream()
                .map(MinutesPoint::remark)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : services.remarks().those(services.viewer(), ids).stream()
                        .collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
    }

    private void addPoint() {
        TextField title = new TextField(t("agenda.point.title"));
        title.setMaxLength(AgendaPoint.LONGEST_TITLE);
        title.setWidthFull();
        title.setId("title");
        Kept kept = Kept.on(title, "minutes/" + minutes.id() + "/new");
        new ActDialog(
                        t("minutes.addPoint"),
                        t("minutes.add"),
                        () -> {
                            services.writing().addPoint(services.viewer(), minutes.id(), title.getValue());
                            kept.done();
                            changed.run();
                        },
                        title)
                .open();
        title.focus();
    }

    private void observe() {
        Map<MinutesPointId, String> words = new LinkedHashMap<>();
        articles.forEach(article -> words.put(article.point().id(), article.observation()));
        try {
            services.answering().observe(services.viewer(), minutes.id(), minutes.round(), words);
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return;
        }
        articles.forEach(PointArticle::sent);
        Toasts.done(t("minutes.observe.done"));
        changed.run();
    }
}
