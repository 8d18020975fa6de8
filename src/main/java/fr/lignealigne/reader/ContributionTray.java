package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.contribution.ContributionPassage;
import fr.lignealigne.contribution.Stretch;
import fr.lignealigne.contribution.Suggestions;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The passage that is taken, the place that is chosen for it, its kind, and the act that makes a draft of them. */
class ContributionTray extends Composite<Section> {

    private final PlanText plan;
    private final PlanTextElement text;
    private final Suggestions suggestions;
    private final Acts acts;
    private final H2 title = new H2();
    private final Paragraph words = inFrench(new Paragraph());
    private final ChosenWords choice = new ChosenWords(this::narrow);
    private final Button further = new Button(t("contribution.further"), event -> further());
    private final Div proposals = new Div();
    private final Paragraph place = new Paragraph();
    private final LazyDetails otherwise;
    private final Select<RemarkKind> kind = new Select<>();
    private final Button write = new Button(t("contribution.write"), event -> write());
    private final Div form;
    private List<ContributionPassage> passages = List.of();
    private @Nullable Stretch taken;
    private @Nullable Anchor chosen;

    /** What is done with what is taken. */
    interface Acts {
        void place(Stretch stretch, Anchor anchor, @Nullable RemarkKind kind);

        void setAside(Stretch stretch);

        /** These words are taken now; none when null. */
        void taken(@Nullable Stretch stretch);

        /** It is left as it was. */
        void leave(Stretch stretch);
    }

    ContributionTray(PlanText plan, PlanTextElement text, Suggestions suggestions, Acts acts) {
        this.plan = plan;
        this.text = text;
        this.suggestions = suggestions;
        this.acts = acts;
        words.addClassNames("serif", "taken-words");
        place.addClassName("chosen-place");
        place.getElement().setAttribute("role", "status");
        proposals.addClassName("proposals");
        otherwise = new LazyDetails(
                t("contribution.otherwise"),
                () -> new GoTo(
                        plan,
                        true,
                        range -> attempt(
                                () -> choose(new Anchor.OnPassage(plan.lines(range.first(), range.last())), true)),
                        whole -> choose(whole, true)));
        kind.setLabel(t("remark.form.kind"));
        kind.setItems(RemarkKind.values());
        kind.setItemLabelGenerator(one -> one == null ? t("contribution.kindLater") : t("remark.kind", one));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("contribution.kindLater"));
        further.addThemeVariants(ButtonVariant.TERTIARY);
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setId("write-draft");
        Button toText = quiet("contribution.toText", () -> text.focusLine(0));
        form = new Div(
                new Div(words, further),
                choice,
                proposals,
                new Div(place, toText),
                otherwise,
                row(kind, write, aside(), leave()));
        form.addClassName("tray-form");
        title.setId("tray-title");
        getContent().addClassName("tray");
        getContent().getElement().setAttribute("aria-labelledby", "tray-title");
        getContent().add(title, form);
        clear();
    }

    private static Div row(Component... content) {
        Div row = new Div(content);
        row.addClassNames("row", "tray-acts");
        return row;
    }

    private Button aside() {
        return quiet("contribution.aside", () -> {
            if (taken != null) {
                acts.setAside(taken);
            }
        });
    }

    private Button leave() {
        return quiet("contribution.leave", () -> {
            Stretch left = taken;
            clear();
            if (left != null) {
                acts.leave(left);
            }
        });
    }

    private static Button quiet(String words, Runnable act) {
        Button button = new Button(t(words), event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Nothing is taken, no place is chosen. */
    void clear() {
        taken = null;
        chosen = null;
        kind.clear();
        choice.forget();
        otherwise.setOpen(false);
        text.clear();
        show();
    }

    void take(ContributionPassage passage) {
        taken = Stretch.of(passage, passage);
        show();
        title.getElement().executeJs("this.tabIndex = -1; this.focus({ preventScroll: true })");
    }

    private void narrow(Stretch stretch) {
        taken = stretch;
        show();
    }

    /** The passage behind what is taken comes along. */
    private void further() {
        ContributionPassage next = next();
        Stretch first = taken;
        if (next != null && first != null) {
            taken = new Stretch(
                    first.fromParagraph(), first.fromChar(), next.paragraph().number(), next.end());
            show();
        }
    }

    private @Nullable ContributionPassage next() {
        Stretch last = taken;
        if (last == null) {
            return null;
        }
        return passages.stream()
                .filter(one -> one.paragraph().number() > last.toParagraph()
                        || one.paragraph().number() == last.toParagraph() && one.start() >= last.toChar())
                .findFirst()
                .filter(ContributionPassage::isOpen)
                .orElse(null);
    }

    /** @param ready whether the keyboard may go on to the act */
    void choose(Anchor anchor, boolean ready) {
        chosen = anchor;
        if (anchor instanceof Anchor.OnPassage(var passage)) {
            Quotation quotation = plan.quote(passage);
            text.show(quotation.firstLine(), quotation.lastLine());
            text.underline(plan, passage);
        }
        show();
        if (ready && taken != null) {
            write.focus();
        }
    }

    /** The contribution stands so now: what somebody else took is not to be placed any more. */
    void follow(List<ContributionPassage> now) {
        passages = now;
        Stretch mine = taken;
        boolean isGone = mine != null && now.stream().anyMatch(one -> mine.touches(one) && !one.isOpen());
        if (isGone) {
            clear();
        } else {
            show();
        }
    }

    private void show() {
        Stretch mine = taken;
        acts.taken(mine);
        getContent().getClassNames().set("idle", mine == null);
        form.setVisible(mine != null);
        title.setText(t(mine == null ? "contribution.idle" : "contribution.taking"));
        if (mine == null) {
            return;
        }
        words.setText(mine.words(passages));
        choice.offer(mine, passages);
        further.setVisible(next() != null);
        Anchor where = chosen;
        place.removeAll();
        place.add(where == null ? new Span(t("contribution.choosePlace")) : AnchorWords.shown(plan, where));
        write.setEnabled(where != null);
        proposals.removeAll();
        List<Anchor> proposed = suggestions.of(mine);
        proposals.setVisible(!proposed.isEmpty());
        if (!proposed.isEmpty()) {
            proposals.add(new Span(t("contribution.proposals")));
            proposed.forEach(anchor ->
                    proposals.add(new Button(AnchorWords.shown(plan, anchor), event -> choose(anchor, true))));
        }
    }

    private void write() {
        if (taken != null && chosen != null) {
            acts.place(taken, chosen, kind.getValue());
        }
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }
}
