package fr.lignealigne.decision.trace.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.decision.trace.Standing;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.shared.ui.Pill;

/** How what the text makes of a remark is named on screen. */
final class TraceWords {

    private TraceWords() {}

    static Pill standing(Standing standing) {
        return new Pill(
                t("trace.standing", standing),
                switch (standing) {
                    case UNCHANGED -> Pill.Tone.BAD;
                    case TO_CONFIRM -> Pill.Tone.WARM;
                    case CARRIED_OUT -> Pill.Tone.GOOD;
                    case LEFT_OUT -> Pill.Tone.PLAIN;
                });
    }

    /** « V2, l. 14-15 », which opens the text there. */
    static Anchor lines(VersionSummary version, int first, int last) {
        return first == 0
                ? new Anchor("lecture/" + version.id(), version.label())
                : new Anchor(
                        "lecture/" + version.id() + "?ligne=" + first + "-" + last,
                        version.label() + ", " + RemarkWords.lines(first, last));
    }

    /** The place of a remark in its own version. */
    static Anchor origin(VersionSummary version, RemarkDetails remark) {
        RemarkDetails.Place place = remark.place();
        Anchor way = lines(version, place.firstLine(), place.lastLine());
        way.setText(version.label() + ", " + RemarkWords.place(place));
        return way;
    }

    static Paragraph difference(String before, String after) {
        Paragraph words = new Paragraph(new DiffText(before, after));
        words.addClassName("trace-words");
        return words;
    }
}
