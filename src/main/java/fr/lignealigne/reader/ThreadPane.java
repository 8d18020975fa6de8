package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkAccess;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ui.RemarkWords;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The right pane: the thread of the chosen place, and the form, which opens here and keeps what is typed. */
class ThreadPane extends Aside {

    /** Whatever is open over the pane takes the key first. */
    private static final String ESCAPE = "event.key === 'Escape' && !event.defaultPrevented";

    private final ReaderServices services;
    private final CurrentViewer currentViewer;
    private final VersionSummary version;
    private final ShownText shownText;
    private final Consumer<@Nullable ChosenPlace> onChosen;
    private final Div head = new Div();
    private final WritingPane writing;
    private final ThreadCards cards;
    private @Nullable ChosenPlace chosen;

    ThreadPane(
            ReaderServices services,
            CurrentViewer currentViewer,
            VersionSummary version,
            ShownText shownText,
            Consumer<@Nullable ChosenPlace> onChosen) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.shownText = shownText;
        this.onChosen = onChosen;
        addClassName("thread");
        getElement().setAttribute("aria-label", t("reader.thread"));
        writing = new WritingPane(services, currentViewer, version.id(), this::close, this::resume);
        cards = new ThreadCards(services, currentViewer, version, this::resume);
        add(head, writing, cards);
        getElement().addEventListener("keydown", event -> backToTheText()).setFilter(ESCAPE);
        idle();
    }

    private PlanText text() {
        return services.versions().text(currentViewer.get(), version.id());
    }

    private boolean mayWrite() {
        return RemarkAccess.mayWrite(currentViewer.get());
    }

    /** Nothing is chosen: says how to choose, and offers the way by number. */
    private void idle() {
        chosen = null;
        addClassName("idle");
        clear();
        head.add(
                new H2(t("reader.idle.title")),
                new Paragraph(t(mayWrite() ? "reader.idle.write" : "reader.idle.read")));
        LazyDetails byNumber = new LazyDetails(
                t(mayWrite() ? "reader.goto.write" : "reader.goto.read"),
                () -> new GoTo(text(), mayWrite(), range -> open(range), whole -> open(whole, true)));
        head.add(byNumber);
    }

    private void clear() {
        removeClassName("writing");
        head.removeAll();
        writing.close();
        cards.clear();
    }

    /** Opens whole lines. */
    void open(LineRange range) {
        PlanText text = text();
        int end = Math.min(range.last(), text.lines().size());
        choose(text.lines(Math.min(range.first(), end), end), false);
        shownText.show(range.first(), end);
    }

    /** Opens a passage, and the form at once when asked. */
    void choose(Passage passage, boolean write) {
        PlanText text = text();
        Quotation quotation = text.quote(passage);
        choose(ChosenPlace.of(quotation));
        showHead(text, quotation);
        if (write && mayWrite()) {
            write();
        }
    }

    /** Only these words, to write on: what is written already goes over to them. */
    private void narrow(Passage words) {
        writing.goOver(new Anchor.OnPassage(words)).ifPresentOrElse(this::resume, () -> {
            choose(words, true);
            if (chosen != null) {
                shownText.show(chosen.firstLine(), chosen.lastLine());
            }
        });
    }

    /** Opens a whole, and the form at once when asked. */
    void open(Anchor.Whole anchor, boolean write) {
        PlanText text = text();
        choose(ChosenPlace.of(text, anchor));
        head.add(title(new H2(sentence(AnchorWords.place(text, anchor)))));
        if (mayWrite()) {
            Div acts = new Div(writeButton(t("reader.write.whole")));
            acts.addClassNames("row", "passage-acts");
            head.add(acts);
        }
        if (write && mayWrite()) {
            write();
        }
    }

    private void choose(ChosenPlace place) {
        chosen = place;
        removeClassName("idle");
        clear();
        cards.show(place, null);
        onChosen.accept(place);
    }

    private Div title(H2 place, Span... beside) {
        Button close = new Button(t("reader.close"), event -> backToTheText());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("push");
        Div row = new Div(place);
        row.add(beside);
        row.add(close);
        row.addClassName("row");
        return row;
    }

    private void showHead(PlanText text, Quotation quotation) {
        com.vaadin.flow.component.html.Anchor cite = new com.vaadin.flow.component.html.Anchor(
                "citation/" + version.id() + "?ligne=" + quotation.firstLine() + "-" + quotation.lastLine(),
                t("reader.cite"));
        cite.addClassName("small");
        head.add(title(
                new H2(version.label() + ", " + RemarkWords.lines(quotation.firstLine(), quotation.lastLine())),
                new Span(cite)));
        text.measureAt(quotation.firstLine()).map(Measure::title).ifPresent(title -> {
            Span measure = inFrench(new Span(title));
            measure.addClassNames("soft", "small");
            head.add(measure);
        });
        QuotedLines quoted = new QuotedLines(quotation);
        head.add(quoted);
        if (mayWrite()) {
            quoted.offerWords(text, quotation, this::narrow);
            Div acts = new Div(writeButton(t("reader.write")), extend(quotation, -1), extend(quotation, 1));
            acts.addClassNames("row", "passage-acts");
            head.add(acts);
        }
        if (services.explaining().hasBefore(currentViewer.get(), version.id())) {
            head.add(new WhyFold(services, currentViewer, version, quotation));
        }
    }

    private Button writeButton(String text) {
        Button write = new Button(text, event -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setId("write");
        return write;
    }

    /** One line more above or below, for fingers and for the keyboard. */
    private Button extend(Quotation quotation, int step) {
        int last = text().lines().size();
        int first = Math.max(1, quotation.firstLine() + Math.min(0, step));
        int end = Math.min(last, quotation.lastLine() + Math.max(0, step));
        Button extend = new Button(t(step < 0 ? "reader.extend.up" : "reader.extend.down"));
        extend.addThemeVariants(ButtonVariant.TERTIARY);
        extend.addClickListener(event -> open(new LineRange(first, end)));
        return extend;
    }

    /** Opens the form on the chosen place, with nothing said yet. */
    private void write() {
        if (chosen != null) {
            writing.open(text(), chosen.anchor());
            showWriting(chosen.anchor(), null);
        }
    }

    /** Opens a draft with its words, at its place, the cursor in it. */
    void resume(RemarkDetails remark) {
        Anchor anchor = remark.place().anchor();
        switch (anchor) {
            case Anchor.OnPassage(var passage) -> {
                choose(passage, false);
                shownText.show(remark.place().firstLine(), remark.place().lastLine());
            }
            case Anchor.Whole whole -> open(whole, false);
        }
        writing.open(text(), remark.id());
        showWriting(anchor, remark.id());
    }

    /** Opens the form where an earlier page left words in this browser; of this draft, when it is none any more. */
    void takeUpWhatWasLeft(@Nullable RemarkId gone) {
        ChosenPlace place = chosen;
        if (place != null && mayWrite()) {
            writing.openWhereLeft(text(), place.anchor(), gone, () -> {
                boolean isStillChosen = place.equals(chosen);
                if (isStillChosen) {
                    showWriting(place.anchor(), null);
                }
                return isStillChosen;
            });
        }
    }

    private void showWriting(Anchor anchor, @Nullable RemarkId draft) {
        addClassName("writing");
        showCards();
        if (anchor instanceof Anchor.OnPassage(Passage passage)) {
            shownText.underline(text(), passage);
        }
        if (chosen != null) {
            onChosen.accept(chosen.writing(draft));
        }
    }

    private void showCards() {
        if (chosen != null) {
            cards.show(chosen, writing.writing());
        }
    }

    /** The form closes; what was typed is kept. */
    private void close() {
        removeClassName("writing");
        writing.close();
        showCards();
        if (chosen != null) {
            shownText.focusLine(chosen.firstLine());
            onChosen.accept(chosen);
        }
    }

    private void backToTheText() {
        int line = chosen == null ? 0 : chosen.firstLine();
        leave();
        shownText.focusLine(line);
    }

    /** Escape in the text beside it closes the thread as well; the keyboard stays there. */
    void leftFrom(Component text) {
        text.getElement().addEventListener("keydown", event -> leave()).setFilter(ESCAPE);
    }

    private void leave() {
        idle();
        shownText.clear();
        onChosen.accept(null);
    }

    /** Colleagues did something about drafts of theirs beside the words, or began or ceased to write. */
    void followTeam() {
        writing.followTeam();
        if (chosen != null) {
            cards.followTeam();
        }
    }

    /** Others changed something on these lines: the thread follows, and the form what happened to its draft. */
    void othersChanged(LineRange lines) {
        writing.othersChanged();
        if (chosen != null && chosen.touches(lines)) {
            showCards();
        }
    }
}
