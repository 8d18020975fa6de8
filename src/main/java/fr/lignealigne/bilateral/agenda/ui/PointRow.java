package fr.lignealigne.bilateral.agenda.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.lignealigne.bilateral.agenda.AgendaPoint;
import fr.lignealigne.bilateral.agenda.PointOrigin;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.shared.ui.Pill;
import org.jspecify.annotations.Nullable;

/** A point on the page: its words, who added it, its minutes, and the ways to move it by keys, buttons and mouse. */
final class PointRow extends ListItem {

    /** What may be done with a point. */
    interface Acts {
        void move(AgendaPoint point, int rank);

        void giveMinutes(AgendaPoint point, int minutes);

        void leaveToWriting(AgendaPoint point);

        void retitle(AgendaPoint point);

        void takeOff(AgendaPoint point);
    }

    private static final int STEP = 5;

    private final Acts acts;
    private final Div words = new Div();
    private final IntegerField minutes = new IntegerField();
    private final Button up = new Button("↑", click -> acts().move(point(), point().rank() - 1));
    private final Button down = new Button("↓", click -> acts().move(point(), point().rank() + 1));
    private final Button writing = new Button("", click -> toggleWriting());
    private final Button retitle = new Button(t("agenda.retitle"), click -> acts().retitle(point()));
    private final Button takeOff = new Button(t("agenda.takeOff"), click -> acts().takeOff(point()));
    private AgendaPoint point;

    PointRow(AgendaPoint shown, Acts acts) {
        this.point = shown;
        this.acts = acts;
        addClassName("agenda-point");
        setId("point-" + shown.id());
        words.addClassName("words");
        minutes.setMin(1);
        minutes.setMax(WritingAgendas.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setSuffixComponent(new Span(t("agenda.min")));
        minutes.addValueChangeListener(event -> {
            Integer wanted = event.getValue();
            if (event.isFromClient() && wanted != null && wanted != point().minutes()) {
                acts.giveMinutes(point(), wanted);
            }
        });
        Div tools = new Div(minutes, up, down, writing, retitle, takeOff);
        tools.addClassName("tools");
        for (Button button : new Button[] {up, down, writing, retitle, takeOff}) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        add(words, tools);
        DragSource.create(this).setDraggable(false);
        DropTarget.create(this)
                .addDropListener(event -> event.getDragSourceComponent()
                        .filter(PointRow.class::isInstance)
                        .map(PointRow.class::cast)
                        .filter(dragged -> dragged != this && mayMove)
                        .ifPresent(dragged -> acts.move(dragged.point(), point().rank())));
    }

    private boolean mayMove;

    private Acts acts() {
        return acts;
    }

    private AgendaPoint point() {
        return point;
    }

    private void toggleWriting() {
        if (point.inWriting()) {
            acts.giveMinutes(point, STEP);
        } else {
            acts.leaveToWriting(point);
        }
    }

    /** @param address where its remark is read; null for a point without one */
    void show(AgendaPoint now, int of, boolean mayWrite, @Nullable String address) {
        point = now;
        mayMove = mayWrite;
        words.removeAll();
        Span rank = new Span(now.rank() + ".");
        rank.addClassName("rank");
        Span title = inFrench(new Span(now.title()));
        title.addClassName("title");
        words.add(rank, address == null ? title : new Anchor(address, now.title()));
        Div facts = new Div(soft(t("agenda.addedBy", now.addedByName())));
        facts.addClassNames("row", "facts");
        if (now.stateOnly()) {
            facts.add(new Pill(t("agenda.stateOnly"), Pill.Tone.WARM));
        }
        if (now.origin() == PointOrigin.CARRIED) {
            facts.add(new Pill(t("agenda.carried"), Pill.Tone.PLAIN));
        }
        if (now.inWriting()) {
            facts.add(new Pill(t("agenda.inWriting"), Pill.Tone.PLAIN));
        } else if (!mayWrite) {
            facts.add(soft(t("bilateral.minutes", now.minutes())));
        }
        words.add(facts);
        minutes.setVisible(mayWrite && !now.inWriting());
        minutes.setStep(now.minutes() % STEP == 0 ? STEP : 1);
        minutes.setValue(now.inWriting() ? null : Integer.valueOf(now.minutes()));
        minutes.setAriaLabel(t("agenda.minutesOf", now.title()));
        name(up, "agenda.up", now);
        name(down, "agenda.down", now);
        up.setVisible(mayWrite && of > 1);
        down.setVisible(mayWrite && of > 1);
        up.setEnabled(now.rank() > 1);
        down.setEnabled(now.rank() < of);
        writing.setVisible(mayWrite);
        writing.setText(t(now.inWriting() ? "agenda.toTable" : "agenda.toWriting"));
        name(writing, now.inWriting() ? "agenda.toTable.of" : "agenda.toWriting.of", now);
        retitle.setVisible(mayWrite && now.remark() == null);
        name(retitle, "agenda.retitle.of", now);
        takeOff.setVisible(mayWrite && now.mayTakeOff());
        name(takeOff, "agenda.takeOff.of", now);
        setClassName("in-writing", now.inWriting());
        DragSource.configure(this).setDraggable(mayWrite && of > 1);
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassNames("soft", "small");
        return soft;
    }

    private static void name(Button button, String key, AgendaPoint point) {
        button.setAriaLabel(t(key, point.title()));
    }

    /** After it was moved, the keyboard stays with it. */
    void focusMoved(boolean upwards) {
        (upwards && up.isEnabled() || !down.isEnabled() ? up : down).focus();
    }
}
