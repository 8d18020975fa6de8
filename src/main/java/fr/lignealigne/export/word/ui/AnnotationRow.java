package fr.lignealigne.export.word.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.export.word.Annotation;
import fr.lignealigne.export.word.Received;
import fr.lignealigne.export.word.Received.Standing;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlaceNames;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.shared.ui.Pill;

/** One thing that somebody wrote on the text, and the passage it goes to. */
class AnnotationRow extends ListItem {

    /** What a quotation keeps on either side of its words. */
    private static final int CONTEXT = 60;

    private static final int LONGEST_CONTEXT = 240;

    private final Received received;
    private final PlanText text;

    /** What may be done about one. */
    interface Acts {
        void place(Received received, Passage passage);

        void leaveOut(Received received, boolean leftOut);
    }

    AnnotationRow(Received received, PlanText text, Acts acts) {
        this.received = received;
        this.text = text;
        addClassName("annotation");
        Annotation said = received.annotation();
        add(head(said));
        if (!said.words().isBlank()) {
            Paragraph words = inFrench(new Paragraph(said.words()));
            words.addClassName("said");
            add(words);
        }
        Passage passage = said.passage();
        if (passage == null) {
            add(context(said));
        } else {
            add(place(said, text.quote(passage)));
        }
        if (said.doubt() != null && !received.chosen() && !received.written()) {
            Paragraph doubt = new Paragraph(t("annotate.doubt." + said.doubt()));
            doubt.addClassName("warm");
            add(doubt);
        }
        if (!received.written()) {
            add(acts(acts));
        }
    }

    private Div head(Annotation said) {
        Span who = new Span(
                said.by().name().isBlank() ? t("annotate.nobody") : said.by().name());
        who.addClassName("reviewer-name");
        Div head = new Div(who, new Pill(t("annotate.sort." + said.sort()), Pill.Tone.PLAIN));
        head.addClassName("row");
        if (received.taken() && !received.again()) {
            head.add(new Pill(t("annotate.taken"), Pill.Tone.WARM));
        }
        return head;
    }

    private Div place(Annotation said, Quotation quotation) {
        Anchor lines = new Anchor(
                "lecture/" + text.version() + "?ligne=" + quotation.firstLine() + "-" + quotation.lastLine(),
                PlaceNames.lines(quotation.firstLine(), quotation.lastLine(), language()));
        boolean reworded = said.sort() != Annotation.Sort.COMMENT;
        Span words = reworded ? new DiffText(quotation.quote(), said.wording()) : inFrench(new Span(quotation.quote()));
        Span before = inFrench(new Span(tail(quotation.before())));
        Span after = inFrench(new Span(head(quotation.after())));
        before.addClassName("around");
        after.addClassName("around");
        words.addClassName("at");
        Div quote = new Div(before, words, after);
        quote.addClassNames("serif", "cited");
        Div place = new Div(lines, quote);
        place.addClassName("annotation-place");
        return place;
    }

    /** Whole words only: what was cut off says nothing. */
    private static String tail(String before) {
        return before.isEmpty() ? "" : "… " + before.substring(before.indexOf(' ') + 1);
    }

    private static String head(String after) {
        int space = after.lastIndexOf(' ');
        return after.length() < CONTEXT || space < 0 ? after : after.substring(0, space) + " …";
    }

    /** Where it stood in the file, for whoever has to find its place. */
    private static Paragraph context(Annotation said) {
        String words = said.quote().isBlank() ? said.context() : said.quote();
        String shown = words.length() > LONGEST_CONTEXT ? words.substring(0, LONGEST_CONTEXT) + "…" : words;
        Paragraph context = new Paragraph(
                shown.isBlank() && said.wording().isBlank()
                        ? t("annotate.noContext")
                        : t("annotate.context", (shown + " " + said.wording()).strip()));
        context.addClassName("soft");
        return context;
    }

    private Div acts(Acts acts) {
        Div row = new Div();
        row.addClassNames("row", "actions");
        Passage passage = received.annotation().passage();
        Standing standing = received.standing();
        if (standing == Standing.LEFT_OUT) {
            row.add(new Button(t("annotate.takeIn"), event -> acts.leaveOut(received, false)));
            return row;
        }
        if (standing == Standing.DOUBTFUL && passage != null) {
            row.add(new Button(t("annotate.itIsThere"), event -> acts.place(received, passage)));
        }
        row.add(
                new Button(
                        t(passage == null ? "annotate.choose" : "annotate.chooseOther"),
                        event -> PassageDialog.ask(text, chosen -> acts.place(received, chosen))),
                new Button(t("annotate.leaveOut"), event -> acts.leaveOut(received, true)));
        return row;
    }
}
