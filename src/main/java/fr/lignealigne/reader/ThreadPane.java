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
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.ui.AnswerCard;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.CarryHistory;
import fr.lignealigne.remark.RemarkAccess;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.ui.CarryWords;
import fr.lignealigne.remark.ui.EarlierRevisions;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.remark.ui.RemarkForm;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The right pane: the thread of the chosen passage, and the form, which opens here and keeps what is typed. */
class ThreadPane extends Aside {

    private static final int MOST_CARDS = 60;

    /** Whatever is open over the pane takes the key first. */
    private static final String ESCAPE = "event.key === 'Escape' && !event.defaultPrevented";

    private final ReaderServices services;
    private final CurrentViewer currentViewer;
    private final VersionSummary version;
    private final ShownText shownText;
    private final Consumer<@Nullable Quotation> onChosen;
    private final Div head = new Div();
    private final Div form = new Div();
    private final Div cards = new Div();
    private @Nullable Quotation chosen;
    private @Nullable RemarkId writing;

    ThreadPane(
            ReaderServices services,
            CurrentViewer currentViewer,
            VersionSummary version,
            ShownText shownText,
            Consumer<@Nullable Quotation> onChosen) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.shownText = shownText;
        this.onChosen = onChosen;
        addClassName("thread");
        getElement().setAttribute("aria-label", t("reader.thread"));
        add(head, form, cards);
        getElement().addEventListener("keydown", event -> backToTheText()).setFilter(ESCAPE);
        idle();
    }

    private PlanText text() {
        return services.versions().text(currentViewer.get(), version.id());
    }

    /** Nothing is chosen: says how to choose, and offers the way by number. */
    private void idle() {
        chosen = null;
        addClassName("idle");
        clear();
        boolean mayWrite = RemarkAccess.mayWrite(currentViewer.get());
        head.add(new H2(t("reader.idle.title")), new Paragraph(t(mayWrite ? "reader.idle.write" : "reader.idle.read")));
        LazyDetails byNumber = new LazyDetails(
                t(mayWrite ? "reader.goto.write" : "reader.goto.read"),
                () -> new GoTo(text(), mayWrite, range -> open(range), this::write));
        head.add(byNumber);
    }

    private void clear() {
        removeClassName("writing");
        head.removeAll();
        form.removeAll();
        cards.removeAll();
        writing = null;
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
        chosen = quotation;
        removeClassName("idle");
        clear();
        showHead(text, quotation);
        showCards(quotation);
        onChosen.accept(quotation);
        if (write && RemarkAccess.mayWrite(currentViewer.get())) {
            write(new Anchor.OnPassage(passage));
        }
    }

    private void showHead(PlanText text, Quotation quotation) {
        H2 place = new H2(version.label() + ", " + RemarkWords.lines(quotation.firstLine(), quotation.lastLine()));
        Button close = new Button(t("reader.close"), event -> backToTheText());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("push");
        com.vaadin.flow.component.html.Anchor cite = new com.vaadin.flow.component.html.Anchor(
                "citation/" + version.id() + "?ligne=" + quotation.firstLine() + "-" + quotation.lastLine(),
                t("reader.cite"));
        cite.addClassName("small");
        Div row = new Div(place, cite, close);
        row.addClassName("row");
        head.add(row);
        text.measureAt(quotation.firstLine()).map(Measure::title).ifPresent(title -> {
            Span measure = inFrench(new Span(title));
            measure.addClassNames("soft", "small");
            head.add(measure);
        });
        Element quote = new Element("blockquote");
        quote.setText(quotation.quote());
        inFrench(quote);
        head.getElement().appendChild(quote);
        if (RemarkAccess.mayWrite(currentViewer.get())) {
            Button write = new Button(t("reader.write"), event -> write(new Anchor.OnPassage(quotation.passage())));
            write.addThemeVariants(ButtonVariant.PRIMARY);
            write.setId("write");
            Div acts = new Div(write, extend(quotation, -1), extend(quotation, 1));
            acts.addClassNames("row", "passage-acts");
            head.add(acts);
        }
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

    private void showCards(Quotation quotation) {
        cards.removeAll();
        Viewer viewer = currentViewer.get();
        List<RemarkDetails> found =
                services.remarks().touching(viewer, version.id(), quotation.firstLine(), quotation.lastLine());
        List<CarriedRemark> carried =
                services.carried().touching(viewer, version.id(), quotation.firstLine(), quotation.lastLine());
        if (found.isEmpty() && carried.isEmpty()) {
            Paragraph none = new Paragraph(t("reader.thread.empty"));
            none.addClassName("soft");
            cards.add(none);
        } else {
            long organisations = Stream.concat(found.stream(), carried.stream().map(CarriedRemark::remark))
                    .map(RemarkDetails::organisation)
                    .distinct()
                    .count();
            cards.add(
                    new Pill(t("reader.thread.count", found.size() + carried.size(), organisations), Pill.Tone.PLAIN));
        }
        List<RemarkDetails> shown = found.stream()
                .limit(MOST_CARDS)
                .filter(remark -> !remark.id().equals(writing))
                .toList();
        Map<RemarkId, AnswerDetails> answers = services.decisions()
                .of(viewer, shown.stream().map(RemarkDetails::id).toList());
        CarryHistory history = services.carried().history(viewer, shown);
        for (RemarkDetails remark : shown) {
            cards.add(new RemarkCard(remark, actions(remark)));
            if (!remark.state().isWritable()) {
                cards.add(new EarlierRevisions(services.revising().earlier(viewer, remark)));
            }
            AnswerDetails answer = answers.get(remark.id());
            if (answer != null) {
                cards.add(new AnswerCard(answer));
            }
            CarryWords.notes(history, remark.id()).forEach(cards::add);
        }
        cards.add(new CarriedCards(
                services,
                viewer,
                version,
                carried.stream()
                        .limit(MOST_CARDS)
                        .filter(one -> !one.remark().id().equals(writing))
                        .toList()));
        if (found.size() > MOST_CARDS) {
            cards.add(new Paragraph(t("reader.thread.more", found.size() - MOST_CARDS)));
        }
    }

    private Component[] actions(RemarkDetails remark) {
        Viewer viewer = currentViewer.get();
        if (remark.own() && viewer.is(Role.ASSOCIATION_LEAD) && remark.state().isBeforeTheState()) {
            Button correct = new Button(
                    t("remark.revision.begin"),
                    event -> resume(services.revising().begin(currentViewer.get(), remark.id())));
            correct.addThemeVariants(ButtonVariant.TERTIARY);
            return new Component[] {correct};
        }
        if (!remark.own() || !remark.state().isWritable()) {
            return new Component[0];
        }
        Button resume = new Button(t("reader.resume"), event -> resume(remark));
        return new Component[] {resume};
    }

    /** Opens the form on an anchor, with nothing said yet. */
    void write(Anchor anchor) {
        PlanText text = text();
        if (chosen == null || !(anchor instanceof Anchor.OnPassage)) {
            removeClassName("idle");
            clear();
        }
        showForm(text, anchor, RemarkDraft.of(anchor, RemarkKind.OBJECTION, ""), null);
    }

    private void resume(RemarkDetails remark) {
        showForm(
                text(),
                remark.place().anchor(),
                remark.draft(),
                services.remarks().get(currentViewer.get(), remark.id()));
    }

    private void showForm(PlanText text, Anchor anchor, RemarkDraft draft, @Nullable RemarkDetails kept) {
        DraftKeeper keeper = new DraftKeeper(services.remarks(), currentViewer, version.id(), kept, id -> writing = id);
        writing = kept == null ? null : kept.id();
        Button keep = new Button(t("reader.keep"), event -> close());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button share = new Button(t("reader.share"), event -> share(keeper));
        boolean member = currentViewer.get().inTheCollective();
        share.setVisible(member && (kept == null || kept.state() == RemarkState.DRAFT && kept.corrects() == null));
        Button discard = new Button(t("reader.discard"), event -> discard(keeper));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        RemarkForm fields = new RemarkForm(
                anchor,
                AnchorWords.quote(text, anchor),
                draft,
                kept == null ? RemarkState.DRAFT : kept.state(),
                keeper::save,
                keep,
                share,
                discard);
        form.removeAll();
        addClassName("writing");
        if (!(anchor instanceof Anchor.OnPassage)) {
            form.add(new Paragraph(sentence(AnchorWords.place(text, anchor))));
        }
        form.add(fields);
        fields.focus();
        if (chosen != null) {
            showCards(chosen);
        }
        if (anchor instanceof Anchor.OnPassage(Passage passage)) {
            shownText.underline(text, passage);
        }
    }

    private void share(DraftKeeper keeper) {
        if (keeper.share()) {
            Toasts.done(t("reader.shared"));
            close();
        } else {
            Toasts.refused(t("remark.deposit.blank"));
        }
    }

    private void discard(DraftKeeper keeper) {
        keeper.discard();
        close();
    }

    /** The form closes; what was typed is kept. */
    private void close() {
        removeClassName("writing");
        form.removeAll();
        writing = null;
        if (chosen == null) {
            idle();
        } else {
            showCards(chosen);
            shownText.focusLine(chosen.firstLine());
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

    /** Others changed something on these lines: the thread follows, the form is left alone. */
    void othersChanged(LineRange lines) {
        if (chosen != null && chosen.firstLine() <= lines.last() && chosen.lastLine() >= lines.first()) {
            showCards(chosen);
        }
    }
}
