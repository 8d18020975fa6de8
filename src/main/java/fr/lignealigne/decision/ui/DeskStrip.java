package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.synopsis.PassageStop;
import fr.lignealigne.synopsis.Trail;
import fr.lignealigne.synopsis.ui.ProportionBar;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.Optional;

/** The strip above the desk: how far one is, and the ways to the passages before and after. */
class DeskStrip extends Div {

    DeskStrip(Desk desk, SynopsisAddress address) {
        addClassNames("strip", "desk-strip");
        H1 title = new H1();
        title.addClassName("strip-title");
        title.add(new Anchor(address.onVersion(desk.version().id()).href(), t("desk.title")));
        add(title);
        Trail trail = desk.trail();
        int whole = trail.stops().size();
        trail.rank(desk.firstLine(), desk.lastLine()).ifPresent(rank -> add(new Span(t("desk.rank", rank, whole))));
        int done = whole - (int) trail.left();
        ProportionBar progress = new ProportionBar(java.util.List.of(
                new ProportionBar.Share("done", done, t("desk.left", trail.left())),
                new ProportionBar.Share("left", whole - done, done == 0 ? t("desk.left", trail.left()) : "")));
        progress.addClassName("progress");
        add(progress, ways(desk, address));
    }

    private static Component ways(Desk desk, SynopsisAddress address) {
        Trail trail = desk.trail();
        Nav ways = new Nav();
        ways.setAriaLabel(t("desk.ways"));
        ways.addClassNames("row", "push");
        ways.add(
                way(desk, address, trail.before(desk.firstLine(), desk.lastLine()), "k", "desk.previous"),
                way(desk, address, trail.after(desk.firstLine(), desk.lastLine()), "j", "desk.next"));
        return ways;
    }

    private static Component way(
            Desk desk, SynopsisAddress address, Optional<PassageStop> stop, String key, String words) {
        Element hint = new Element("kbd");
        hint.setText(key.toUpperCase(java.util.Locale.ROOT));
        hint.setAttribute("aria-hidden", "true");
        if (stop.isEmpty()) {
            Span end = new Span(t(words));
            end.addClassNames("soft", "way");
            return end;
        }
        Anchor way = new Anchor(
                address.deskHref(
                        desk.version().id(), stop.get().firstLine(), stop.get().lastLine()),
                t(words));
        way.addClassName("way");
        way.getElement().setAttribute("data-key", key);
        way.getElement().insertChild(0, hint);
        return way;
    }
}
