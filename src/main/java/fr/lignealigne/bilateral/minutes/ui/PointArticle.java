package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.bilateral.minutes.ActionPoint;
import fr.lignealigne.bilateral.minutes.MinutesAct;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.MinutesPoint;
import fr.lignealigne.bilateral.minutes.PointOutcome;
import fr.lignealigne.bilateral.minutes.Side;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.FocusKeeper;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One point of minutes: what each side said, what came of it, what is observed, what is to be done. */
final class PointArticle extends Article {

    private final MinutesServices services;
    private final MinutesDetails minutes;
    private final MinutesPoint point;
    private final Runnable changed;
    private final Consumer<UnaryOperator<MinutesDetails>> wrote;
    private final Div actions = new Div();
    private final TextArea observation = new TextArea();
    private @Nullable Kept kept;

    PointArticle(
            MinutesServices services,
            MinutesDetails minutes,
            MinutesPoint point,
            int rank,
            @Nullable RemarkDetails remark,
            Runnable changed,
            Consumer<UnaryOperator<MinutesDetails>> wrote) {
        this.services = services;
        this.minutes = minutes;
        this.point = point;
        this.changed = changed;
        this.wrote = wrote;
        addClassName("minutes-point");
        setId("point-" + point.id());
        add(inFrench(new H3(rank + ". " + point.title())));
        if (remark != null) {
            add(new Anchor(RemarkAddress.of(remark), t("minutes.remark", String.valueOf(remark.code()))));
        }
        add(said(Side.ASSOCIATION), said(Side.STATE), outcome());
        point.earlier().forEach(one -> add(MinutesWords.observation(minutes.associationName(), one)));
        if (minutes.allows(MinutesAct.OBSERVE)) {
            add(observing());
        } else if (!point.observation().isEmpty()) {
            add(annexed());
        }
        add(actions);
        if (minutes.allows(MinutesAct.WRITE)) {
            add(tools());
        }
    }

    MinutesPoint point() {
        return point;
    }

    private Div said(Side side) {
        String words = point.said(side);
        String who = side == Side.ASSOCIATION
                ? t("minutes.said.by", minutes.associationName())
                : t("minutes.said", Side.STATE);
        Div said = new Div(MinutesWords.soft(who));
        said.addClassName("minutes-said");
        Paragraph text = new Paragraph(words.isEmpty() ? t("minutes.said.nothing") : words);
        if (words.isEmpty()) {
            text.addClassName("soft");
            said.add(text);
        } else {
            said.add(inFrench(text));
        }
        if (minutes.allows(MinutesAct.WRITE)) {
            Button write = new Button(t("minutes.write"), click -> SaidDialog.ask(services, point, side, changed));
            write.addThemeVariants(ButtonVariant.TERTIARY);
            write.setId("write-" + side + "-" + point.id());
            FocusKeeper.name(write, "write-" + side + "-" + point.id());
            write.setAriaLabel(t("minutes.write.of", who, point.title()));
            write.addClassName("no-print");
            said.add(write);
        }
        return said;
    }

    private Div outcome() {
        Div line = new Div();
        line.addClassNames("row", "outcome");
        if (minutes.allows(MinutesAct.WRITE)) {
            Select<PointOutcome> outcome = new Select<>();
            outcome.setLabel(t("minutes.outcome"));
            outcome.setItems(PointOutcome.values());
            outcome.setItemLabelGenerator(value -> value == null ? "" : t("minutes.outcome", value));
            outcome.setPlaceholder(t("minutes.outcome.say"));
            outcome.setValue(point.outcome());
            FocusKeeper.name(outcome, "outcome-" + point.id());
            outcome.addValueChangeListener(event -> {
                if (event.isFromClient() && event.getValue() != null) {
                    PointOutcome came = event.getValue();
                    services.writing().giveOutcome(services.viewer(), point.id(), came);
                    wrote.accept(now -> now.with(point.id(), came));
                }
            });
            line.add(outcome);
        } else if (point.outcome() != null) {
            line.add(MinutesWords.outcome(point.outcome()));
        }
        return line;
    }

    private TextArea observing() {
        observation.setLabel(t("minutes.observation"));
        observation.setMaxLength(MinutesPoint.LONGEST_OBSERVATION);
        observation.setWidthFull();
        FocusKeeper.name(observation, "observation-" + point.id());
        observation.addClassName("no-print");
        kept = Kept.on(observation, "minutes/" + point.id() + "/" + minutes.round() + "/observation");
        return observation;
    }

    private Div annexed() {
        Div annexed = new Div(
                MinutesWords.soft(t("minutes.observed.by", minutes.associationName())),
                inFrench(new Paragraph(point.observation())));
        annexed.addClassName("told");
        return annexed;
    }

    private Div tools() {
        Button act = new Button(t("action.add"), click -> ActionDialogs.add(services, minutes, point, changed));
        act.setId("add-action-" + point.id());
        FocusKeeper.name(act, "add-action-" + point.id());
        act.addThemeVariants(ButtonVariant.TERTIARY);
        Button remove = new Button(t("minutes.point.remove"), click -> {
            try {
                services.writing().removePoint(services.viewer(), point.id());
            } catch (Refusal refused) {
                Toasts.refused(refused);
                return;
            }
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(t("minutes.point.remove.of", point.title()));
        remove.setVisible(
                point.saidByTheAssociation().isEmpty() && point.saidByTheState().isEmpty());
        Div row = new Div(act, remove);
        row.addClassNames("row", "no-print");
        return row;
    }

    String observation() {
        return observation.getValue();
    }

    void sent() {
        if (kept != null) {
            kept.done();
        }
    }

    void showActions(List<ActionPoint> all) {
        actions.removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("actions-due");
        all.stream()
                .filter(action -> action.point().equals(point.point()))
                .forEach(action -> list.add(new ActionLine(services, action, false, changed)));
        if (list.getComponentCount() > 0) {
            actions.add(MinutesWords.soft(t("action.title")), list);
        }
    }
}
