package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.PointState;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.synopsis.ui.ProportionBar;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The strip above a running sitting: which point, how many are left and how long, and the ways on. */
class SittingStrip extends Div {

    /** What the strip can set off. */
    interface Ways {

        /** Puts the point at this place before everybody. */
        void turnTo(int ordinal);

        void lead();

        void undo(PointDetails settled);

        void close();
    }

    private final SittingDetails sitting;
    private final PointDetails shown;
    private final boolean keysAct;
    private final Ways ways;

    /**
     * @param maySettle whether the viewer decides here
     * @param keysAct whether keys that are pressed alone do anything for the viewer
     */
    SittingStrip(
            SittingDetails sitting, PointDetails shown, boolean maySettle, Instant now, boolean keysAct, Ways ways) {
        this.sitting = sitting;
        this.shown = shown;
        this.keysAct = keysAct;
        this.ways = ways;
        addClassNames("strip", "sitting-strip");
        H1 title = new H1(sentence(quoted(sitting.title())));
        title.addClassName("strip-title");
        Span rank = new Span(t("sitting.rank", shown.ordinal(), sitting.points().size()));
        rank.addClassName("sitting-rank");
        SittingClock clock = new SittingClock(sitting, now);
        add(title, rank, progress());
        if (sitting.open() == 0) {
            add(new Span(t("sitting.left", 0)));
        }
        add(clock, nav(), acts(maySettle));
    }

    private Component progress() {
        int deferred = (int) sitting.points().stream()
                .filter(point -> point.state() == PointState.DEFERRED)
                .count();
        int decided = sitting.settled() - deferred;
        ProportionBar progress = new ProportionBar(List.of(
                new ProportionBar.Share("done", decided, t("sitting.decided", decided)),
                new ProportionBar.Share("outcome-deferred", deferred, t("sitting.deferred", deferred)),
                new ProportionBar.Share("left", sitting.open(), t("sitting.left", sitting.open()))));
        progress.addClassName("progress");
        return progress;
    }

    private Component nav() {
        Nav nav = new Nav(way(shown.ordinal() - 1, "k", "desk.previous"), way(shown.ordinal() + 1, "j", "desk.next"));
        nav.setAriaLabel(t("sitting.ways"));
        nav.addClassNames("row", "push");
        return nav;
    }

    /** The one who leads takes everybody along; whoever else looks for themselves. */
    private Component way(int ordinal, String key, String words) {
        if (ordinal < 1 || ordinal > sitting.points().size()) {
            Span end = new Span(t(words));
            end.addClassNames("soft", "way");
            return end;
        }
        if (sitting.leads() && shown.ordinal() == sitting.current()) {
            return keyed(new Button(t(words), event -> ways.turnTo(ordinal)), key);
        }
        Anchor way = new Anchor(PointWords.href(sitting.id(), ordinal), t(words));
        way.addClassName("way");
        way.getElement().setAttribute("data-key", key);
        way.getElement().insertChild(0, hint(key));
        return way;
    }

    private Component acts(boolean maySettle) {
        Div acts = new Div();
        acts.addClassName("row");
        if (!sitting.leads()) {
            Button lead = new Button(t("sitting.lead"), event -> ways.lead());
            lead.addThemeVariants(ButtonVariant.TERTIARY);
            lead.setId("lead");
            acts.add(lead);
        }
        if (maySettle) {
            Button undo = keyed(new Button(t("sitting.undo")), "u");
            undo.setId("undo");
            sitting.lastSettled()
                    .ifPresentOrElse(
                            last -> undo.addClickListener(event -> ways.undo(last)), () -> undo.setEnabled(false));
            Button close = new Button(t("sitting.close"), event -> ways.close());
            close.addThemeVariants(ButtonVariant.TERTIARY);
            close.setId("close");
            acts.add(undo, close);
        }
        Button help = new Button("?", event -> new SittingKeys(maySettle, keysAct).open());
        help.addThemeVariants(ButtonVariant.TERTIARY);
        help.setAriaLabel(t("sitting.keys"));
        help.getElement().setAttribute("data-key", "?");
        Anchor leave = new Anchor("arbitrage/seances?version=" + sitting.version(), t("sitting.leave"));
        leave.addClassName("way");
        leave.getElement().setAttribute("data-key", "escape");
        acts.add(help, leave);
        return acts;
    }

    private static Button keyed(Button button, String key) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("data-key", key);
        Span prefix = new Span();
        prefix.getElement().appendChild(hint(key));
        button.setPrefixComponent(prefix);
        return button;
    }

    private static Element hint(String key) {
        Element hint = new Element("kbd");
        hint.setText(key.toUpperCase(Locale.ROOT));
        hint.setAttribute("aria-hidden", "true");
        return hint;
    }
}
