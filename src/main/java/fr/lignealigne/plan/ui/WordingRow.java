package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.shared.ui.Pill;

/** One accepted wording, with its place, whose it is and what it changes; ticked when it is to be taken up. */
class WordingRow extends ListItem {

    private final Checkbox taken = new Checkbox();

    WordingRow(String version, AcceptedWording wording, boolean byHand, Runnable onChange) {
        taken.setLabel(name(version, wording));
        taken.setValue(!wording.inPart());
        taken.setId("wording-" + wording.code());
        taken.addValueChangeListener(event -> onChange.run());
        Div head = new Div(taken);
        head.addClassName("row");
        if (wording.inPart()) {
            head.add(new Pill(t("draft.inPart"), Pill.Tone.WARM));
        }
        if (byHand) {
            head.add(new Pill(t("draft.byHand"), Pill.Tone.WARM));
        }
        add(head, words(wording));
    }

    boolean isTaken() {
        return taken.getValue();
    }

    /** « V1, l. 12 – R-048213, CCEM ». */
    static String name(String version, AcceptedWording wording) {
        return t("draft.wording", version + ", " + wording.place(language()), wording.code(), wording.organisation());
    }

    /** What changes; of what is not about a passage, the words proposed. */
    static Div words(AcceptedWording wording) {
        Div words = new Div(
                wording.passage() == null
                        ? new Span(wording.wording())
                        : new DiffText(wording.quote(), wording.wording()));
        words.addClassName("wording");
        return words;
    }
}
