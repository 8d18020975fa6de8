package fr.lignealigne.bilateral.agenda.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.bilateral.agenda.Agenda;
import fr.lignealigne.bilateral.agenda.AgendaPoint;

/** How the minutes of the points stand against the length of the meeting, drawn and said. */
final class AgendaMeter extends Div {

    private final Div bar = new Div();
    private final Paragraph said = new Paragraph();

    AgendaMeter() {
        addClassName("agenda-meter");
        bar.addClassName("shares");
        bar.getElement().setAttribute("aria-hidden", "true");
        said.getElement().setAttribute("aria-live", "polite");
        add(said, bar);
    }

    void show(Agenda agenda) {
        setVisible(!agenda.points().isEmpty());
        bar.removeAll();
        int whole = Math.max(agenda.length(), agenda.planned());
        for (AgendaPoint point : agenda.points()) {
            if (!point.inWriting()) {
                Div part = new Div();
                part.getStyle().set("flex-grow", String.valueOf(point.minutes()));
                bar.add(part);
            }
        }
        Div rest = new Div();
        rest.addClassName("rest");
        rest.getStyle().set("flex-grow", String.valueOf(Math.max(0, whole - agenda.planned())));
        bar.add(rest);
        setClassName("over", agenda.overflow() > 0);
        said.setText(
                agenda.overflow() > 0
                        ? t("agenda.over", agenda.planned(), agenda.length(), agenda.overflow())
                        : t("agenda.fits", agenda.planned(), agenda.length()));
    }
}
