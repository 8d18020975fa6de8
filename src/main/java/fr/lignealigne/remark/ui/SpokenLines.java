package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.remark.Spoken;
import fr.lignealigne.shared.FrenchDates;
import java.util.List;

/** « Évoqué le 12 mars 2027 : accord », with the way to the minutes. */
public final class SpokenLines extends Div {

    private List<Spoken> shown = List.of();

    public SpokenLines(List<Spoken> spoken) {
        addClassName("spoken");
        show(spoken);
    }

    public void show(List<Spoken> spoken) {
        setVisible(!spoken.isEmpty());
        if (spoken.equals(shown)) {
            return;
        }
        shown = List.copyOf(spoken);
        removeAll();
        for (Spoken one : spoken) {
            Anchor way = new Anchor(
                    one.address(), t("minutes.spoken", FrenchDates.date(one.day(), language()), t(one.outcomeKey())));
            Paragraph line = new Paragraph(way);
            line.addClassName("small");
            line.setClassName("warm-words", one.awaitsArbitration());
            add(line);
        }
    }
}
