package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.WordingOrigin;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.shared.ui.Pill;

/** One accepted wording, with its place, whose it is and what it changes; ticked when it is to be taken up. */
class WordingRow extends ListItem {

    private final Checkbox taken = new Checkbox();

    /**
     * @param byHand whether somebody has to put it in, whatever is chosen
     * @param overtaken whether a sitting decided other words for the remark that proposes it
     */
    WordingRow(String version, AcceptedWording wording, boolean byHand, boolean overtaken, Runnable onChange) {
        taken.setLabel(name(version, wording));
        taken.setValue(!wording.inPart() && !wording.changedSince() && !overtaken);
        taken.setId("wording-" + wording.origin().key());
        taken.addValueChangeListener(event -> onChange.run());
        Div head = new Div(taken);
        head.addClassName("row");
        if (wording.inPart()) {
            head.add(new Pill(t("draft.inPart"), Pill.Tone.WARM));
        }
        if (wording.isDecided()) {
            head.add(new Pill(t("draft.decided"), Pill.Tone.GOOD));
        }
        if (wording.changedSince()) {
            head.add(new Pill(t("draft.changedSince"), Pill.Tone.WARM));
        }
        if (overtaken) {
            head.add(new Pill(t("draft.overtaken"), Pill.Tone.WARM));
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
        return t("draft.wording", version + ", " + wording.place(language()), origin(wording));
    }

    /** « R-048213, CCEM », or the sitting and its point with the remarks that it answered. */
    static String origin(AcceptedWording wording) {
        return switch (wording.origin()) {
            case WordingOrigin.Proposed by -> t("draft.wording.proposed", by.code(), by.organisation());
            case WordingOrigin.Decided by ->
                t(
                        "draft.wording.decided",
                        by.sitting(),
                        by.point(),
                        by.remarks().size(),
                        String.join(", ", by.remarks()));
        };
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
