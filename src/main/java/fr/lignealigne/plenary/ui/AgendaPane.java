package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.plenary.PlenaryAgendas;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryPointDetails;
import fr.lignealigne.plenary.PlenaryState;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.Objects;

/** The agenda with the minutes of each point; whoever arranges adds, moves and rewrites points where they stand. */
final class AgendaPane extends Div {

    private final PlenaryServices services;
    private final PlenaryId plenary;
    private final boolean mayArrange;
    private final Runnable changed;
    private final OrderedList list = new OrderedList();
    private final Paragraph total = new Paragraph();
    private final Rows<PlenaryPointDetails> rows = new Rows<>(list, PlenaryPointDetails::id, point -> new Point());
    private final Div adding = new Div();
    private final TextField title = new TextField(t("plenary.agenda.point"));
    private final IntegerField minutes = new IntegerField(t("plenary.agenda.minutes"));
    private Kept kept;

    AgendaPane(PlenaryServices services, PlenaryId plenary, boolean mayArrange, Runnable changed) {
        this.services = services;
        this.plenary = plenary;
        this.mayArrange = mayArrange;
        this.changed = changed;
        addClassName("agenda");
        total.addClassName("soft");
        list.addClassName("plenary-points");
        title.setMaxLength(PlenaryAgendas.LONGEST);
        kept = Kept.on(title, "agenda/" + plenary);
        Button add = new Button(t("plenary.agenda.add"), click -> add());
        add.setId("add-point");
        add.addClickShortcut(Key.ENTER).listenOn(title, minutes);
        adding.add(title, minutes, add);
        adding.addClassNames("row", "agenda-add");
        add(new H2(t("plenary.agenda")), total, list, adding);
    }

    void refresh(PlenaryDetails shown) {
        List<PlenaryPointDetails> points = services.agendas().of(services.viewer(), plenary);
        adding.setVisible(mayArrange && shown.state() != PlenaryState.CANCELLED);
        int sum = points.stream().mapToInt(PlenaryPointDetails::minutes).sum();
        total.setText(points.isEmpty() ? t("plenary.agenda.none") : t("plenary.agenda.total", sum));
        total.setVisible(points.isEmpty() || sum > 0);
        rows.show(points);
    }

    private void add() {
        try {
            services.agendas().add(services.viewer(), plenary, title.getValue(), minutes(minutes));
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return;
        }
        kept.done();
        title.clear();
        minutes.clear();
        kept = Kept.on(title, "agenda/" + plenary);
        changed.run();
        title.focus();
    }

    private static int minutes(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    /** One point. */
    private final class Point implements Rows.Row<PlenaryPointDetails> {

        private final Span words = inFrench(new Span());
        private final Span lasting = new Span();
        private final RowActs acts = new RowActs();
        private final ListItem row = new ListItem(words, lasting);
        private PlenaryPointDetails point;

        @SuppressWarnings("NullAway.Init")
        private Point() {
            lasting.addClassNames("soft", "lasting");
            if (mayArrange) {
                Button[] ways = new Button[2];
                ways[0] = acts.sign("↑", "plenary.up", () -> move(-1, ways[0]));
                ways[1] = acts.sign("↓", "plenary.down", () -> move(1, ways[1]));
                acts.act("plenary.rewrite", this::rewrite);
                acts.act("plenary.remove", this::remove);
                row.add(acts);
            }
        }

        @Override
        public Component component() {
            return row;
        }

        @Override
        public void show(PlenaryPointDetails details) {
            point = details;
            words.setText(details.title());
            lasting.setText(details.minutes() == 0 ? "" : " · " + t("plenary.agenda.lasting", details.minutes()));
            acts.about(details.title());
        }

        private void move(int by, Button pressed) {
            services.agendas().move(services.viewer(), plenary, point.id(), by);
            changed.run();
            RowActs.keepFocus(pressed);
        }

        private void rewrite() {
            IntegerField lasts = new IntegerField(t("plenary.agenda.minutes"));
            lasts.setValue(point.minutes());
            TextDialog.open(
                    t("plenary.rewrite"),
                    t("plenary.agenda.point"),
                    "agenda/" + plenary + "/" + point.id(),
                    PlenaryAgendas.LONGEST,
                    new TextDialog.Text(point.revision(), point.title()),
                    () -> new TextDialog.Text(point.revision(), point.title()),
                    (revision, typed) -> {
                        services.agendas()
                                .change(services.viewer(), plenary, point.id(), revision, typed, minutes(lasts));
                        changed.run();
                    },
                    lasts);
        }

        private void remove() {
            PlenaryPointDetails gone = point;
            int rank = services.agendas().of(services.viewer(), plenary).stream()
                    .map(PlenaryPointDetails::id)
                    .toList()
                    .indexOf(gone.id());
            services.agendas().remove(services.viewer(), plenary, gone.id(), gone.revision());
            changed.run();
            Toasts.undo(t("plenary.removed"), () -> {
                services.agendas().putBack(services.viewer(), plenary, gone.title(), gone.minutes(), rank);
                changed.run();
            });
        }
    }
}
