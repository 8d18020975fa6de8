package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.contribution.ContributionPassage;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.Pill;
import java.util.Locale;
import java.util.Objects;

/** One passage of a contribution, and what became of it. */
class ContributionRow extends ListItem {

    private static final int LONGEST_NAME = 60;

    private final ContributionPassage passage;
    private final Acts acts;

    /** What may be done about a passage. */
    interface Acts {
        void take(ContributionPassage passage);

        void setAside(ContributionPassage passage);

        void takeBackIn(ContributionPassage passage);

        void undo(RemarkId draft);
    }

    ContributionRow(ContributionPassage passage, Acts acts) {
        this.passage = passage;
        this.acts = acts;
        String standing = passage.standing().name().toLowerCase(Locale.ROOT);
        addClassNames("passage", standing, passage.paragraph().kind().name().toLowerCase(Locale.ROOT));
        if (!passage.begins()) {
            addClassName("goes-on");
        }
        String marker = passage.begins() ? passage.paragraph().marker() : "";
        Paragraph words = inFrench(new Paragraph(
                (marker.isEmpty() ? "" : marker + "\u00a0") + passage.words().strip()));
        words.addClassNames("serif", "words");
        add(words, foot());
    }

    private Div foot() {
        Div foot = new Div();
        foot.addClassNames("row", "actions");
        switch (passage.standing()) {
            case OPEN -> {
                Button take = act("contribution.take", () -> acts.take(passage));
                take.addClassName("take");
                foot.add(take, act("contribution.aside", () -> acts.setAside(passage)));
            }
            case ASIDE -> {
                foot.add(new Pill(t("contribution.standing.ASIDE"), Pill.Tone.PLAIN), by());
                foot.add(act("contribution.takeBackIn", () -> acts.takeBackIn(passage)));
            }
            case PLACED -> placed(foot, Objects.requireNonNull(passage.remark()));
            case THROWN -> {
                foot.add(new Pill(t("contribution.standing.THROWN"), Pill.Tone.WARM));
                foot.add(act("contribution.placeAgain", () -> acts.undo(Objects.requireNonNull(passage.draft()))));
            }
        }
        return foot;
    }

    private void placed(Div foot, RemarkDetails remark) {
        boolean isWritable = remark.state().isWritable();
        Anchor there = new Anchor(
                isWritable ? RemarkAddress.toWrite(remark) : RemarkAddress.of(remark),
                RemarkWords.place(remark.place()));
        foot.add(there, RemarkWords.kind(remark.kind()), RemarkWords.state(remark.state()), by());
        if (remark.state() == RemarkState.DRAFT && remark.revision() == 0) {
            foot.add(act("contribution.undo", () -> acts.undo(remark.id())));
        }
    }

    private Span by() {
        Span by = new Span(passage.by().isEmpty() ? "" : t("contribution.by", passage.by()));
        by.addClassNames("soft", "small");
        return by;
    }

    private Button act(String words, Runnable does) {
        Button button = new Button(t(words), event -> does.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(t("contribution.actOn", t(words), name()));
        return button;
    }

    private String name() {
        String words = passage.words().strip();
        return words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) + "…" : words;
    }

    /** The keyboard goes to its first act. */
    void focus() {
        getElement()
                .executeJs("const act = this.querySelector('vaadin-button, a');"
                        + " act?.focus({ preventScroll: true }); this.scrollIntoView({ block: 'center' })");
    }
}
