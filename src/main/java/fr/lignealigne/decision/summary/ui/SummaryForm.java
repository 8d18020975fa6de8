package fr.lignealigne.decision.summary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.decision.summary.PublicSummaries;
import fr.lignealigne.decision.summary.PublicSummary;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.shared.ui.TypedWords;
import fr.lignealigne.shared.ui.TypedWords.Typed;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * The field for the words of a public summary. What was typed over words that somebody replaced since does not come back
 * into it, where keeping it would put them out of the way unread: it stands beside.
 */
class SummaryForm extends Composite<Div> {

    private final TextArea words = new TextArea(t("summary.words"));
    private final TypedWords typed;
    private final Kept kept;

    /**
     * @param keep writes the words, or refuses
     * @param then after they were written, and nothing of them is kept as begun
     */
    SummaryForm(PublicSummary summary, TypedWords typed, Consumer<String> keep, Runnable then) {
        this.typed = typed;
        words.setId("summary-words");
        words.setWidthFull();
        words.setMinRows(6);
        words.setMaxLength(PublicSummaries.LONGEST);
        words.setHelperText(t("summary.words.help"));
        words.setValue(summary.words());
        PlanVersionId version = summary.version().id();
        String name = field(version, summary.revision());
        kept = Kept.on(words, name);
        Button button = new Button(t("summary.keep"), event -> send(keep, then));
        button.setId("keep-summary");
        getContent().addClassNames("summary-form", "no-print");
        getContent().add(words);
        begunEarlier(version, summary.revision())
                .ifPresent(earlier -> getContent().add(beside(earlier, name)));
        getContent().add(button);
    }

    /** Words are kept with the revision that they were typed over. */
    static String field(PlanVersionId version, long revision) {
        return SummaryView.PATH + "/" + version + "/" + revision;
    }

    /** The name of the field with the latest words begun over an earlier revision. */
    private Optional<String> begunEarlier(PlanVersionId version, long revision) {
        return LongStream.iterate(revision - 1, earlier -> earlier >= 0, earlier -> earlier - 1)
                .mapToObj(earlier -> field(version, earlier))
                .filter(earlier -> typed.of(earlier).isPresent())
                .findFirst();
    }

    private Component beside(String earlier, String name) {
        Typed begun = typed.of(earlier).orElseThrow();
        Paragraph about = new Paragraph(t("summary.begun", FrenchDates.moment(begun.at(), language())));
        about.addClassNames("soft", "small");
        Paragraph own = inFrench(new Paragraph(begun.words()));
        own.addClassName("summary-begun-words");
        Div beside = new Div(about, own);
        Button take = new Button(t("summary.begun.take"), event -> {
            String both = words.isEmpty() ? begun.words() : words.getValue() + "\n\n" + begun.words();
            words.setValue(both);
            if (typed.of(name).map(Typed::words).filter(both::equals).isPresent()) {
                letGo(earlier, beside);
            }
            words.focus();
        });
        take.setId("take-begun");
        Button drop = new Button(t("summary.begun.drop"), event -> letGo(earlier, beside));
        drop.setId("drop-begun");
        Div acts = new Div(take, drop);
        acts.addClassName("row");
        beside.add(acts);
        beside.addClassName("summary-begun");
        beside.setId("summary-begun");
        return beside;
    }

    private void letGo(String earlier, Component beside) {
        typed.forget(typed.owner(), earlier);
        beside.removeFromParent();
    }

    private void send(Consumer<String> keep, Runnable then) {
        try {
            keep.accept(words.getValue());
            sent();
            Toasts.done(t("summary.kept"));
            then.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    String words() {
        return words.getValue();
    }

    /** They were kept or published: nothing of them is kept as begun. */
    void sent() {
        kept.done();
    }
}
