package fr.lignealigne.export.word.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.export.word.AnnotatedFile;
import fr.lignealigne.export.word.Annotations;
import fr.lignealigne.export.word.Received;
import fr.lignealigne.export.word.Received.Standing;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an annotated file holds: where each thing goes, what a person has to look at first, and the act of taking it over. */
class AnnotatedFileReview extends Composite<Div> {

    /** What a person has to look at comes first. */
    private static final List<Standing> ORDER =
            List.of(Standing.UNPLACED, Standing.DOUBTFUL, Standing.READY, Standing.LEFT_OUT, Standing.WRITTEN);

    private final Annotations annotations;
    private final PlanText text;
    private final CurrentViewer viewer;
    private final AnnotationRow.Acts rowActs = new RowActs();
    private AnnotatedFile file;

    AnnotatedFileReview(Annotations annotations, PlanText text, CurrentViewer viewer, AnnotatedFile file) {
        this.annotations = annotations;
        this.text = text;
        this.viewer = viewer;
        this.file = file;
        getContent().addClassName("annotated-review");
        show();
    }

    private void show() {
        getContent().removeAll();
        H2 name = new H2(file.name());
        Paragraph received =
                new Paragraph(t("annotate.received", file.by(), FrenchDates.moment(file.receivedAt(), language())));
        received.addClassName("soft");
        getContent().add(name, received, counts(), acts());
        for (Standing standing : ORDER) {
            List<Received> those = file.annotations().stream()
                    .filter(one -> one.standing() == standing)
                    .toList();
            if (!those.isEmpty()) {
                getContent().add(group(standing, those));
            }
        }
    }

    private Paragraph counts() {
        List<String> said = new ArrayList<>();
        ORDER.stream()
                .filter(standing -> file.count(standing) > 0)
                .forEach(standing -> said.add(t("annotate.count." + standing, file.count(standing))));
        if (file.known() > 0) {
            said.add(t("annotate.count.known", file.known()));
        }
        if (file.formatting() > 0) {
            said.add(t("annotate.count.formatting", file.formatting()));
        }
        Paragraph counts = new Paragraph(sentence(String.join(", ", said)));
        counts.setId("annotation-counts");
        return counts;
    }

    private Div acts() {
        Div acts = new Div();
        acts.addClassName("row");
        long ready = file.count(Standing.READY);
        if (ready > 0) {
            Button write = new Button(t("annotate.write", ready), event -> attempt(this::write));
            write.addThemeVariants(ButtonVariant.PRIMARY);
            write.setId("write-drafts");
            acts.add(write);
        }
        long doubtful = file.count(Standing.DOUBTFUL);
        if (doubtful > 1) {
            acts.add(new Button(t("annotate.confirmAll", doubtful), event -> attempt(this::confirmAll)));
        }
        if (file.count(Standing.WRITTEN) > 0) {
            Anchor drafts = new Anchor("remarques?version=" + file.version(), t("annotate.toDrafts"));
            drafts.addClassName("button");
            acts.add(drafts, new Button(t("annotate.undo"), event -> askToUndo()));
        } else {
            acts.add(new Button(t("annotate.discard"), event -> askToDiscard()));
        }
        return acts;
    }

    private Div group(Standing standing, List<Received> those) {
        Paragraph why = new Paragraph(t("annotate.group." + standing + ".why"));
        why.addClassName("soft");
        return new Div(
                new H3(t("annotate.group." + standing, those.size())), why, new AnnotationList(those, text, rowActs));
    }

    private void write() {
        int written = annotations.write(viewer.get(), file.id());
        Toasts.undo(t("annotate.written", written), () -> attempt(this::undo));
    }

    private void confirmAll() {
        for (Received one : file.annotations()) {
            if (one.standing() == Standing.DOUBTFUL) {
                annotations.place(
                        viewer.get(),
                        file.id(),
                        one.position(),
                        Objects.requireNonNull(one.annotation().passage()));
            }
        }
    }

    private void askToUndo() {
        Confirm.ask(
                t("annotate.undo.title"),
                t("annotate.undo.consequence", file.count(Standing.WRITTEN)),
                t("annotate.undo"),
                () -> attempt(this::undo));
    }

    private void undo() {
        int stay = annotations.undo(viewer.get(), file.id());
        Toasts.done(stay == 0 ? t("annotate.undone") : t("annotate.undone.some", stay));
    }

    private void askToDiscard() {
        Confirm.ask(
                t("annotate.discard.title"),
                t("annotate.discard.consequence", quoted(file.name())),
                t("annotate.discard"),
                () -> {
                    annotations.discard(viewer.get(), file.id());
                    UI.getCurrent().navigate("annoter/" + file.version());
                });
    }

    /** Whatever is refused, the page shows how things stand now. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
        file = annotations.get(viewer.get(), file.id());
        show();
        getContent()
                .getElement()
                .executeJs("this.querySelector('#annotation-counts')?.scrollIntoView({block: 'nearest'})");
    }

    private final class RowActs implements AnnotationRow.Acts {

        @Override
        public void place(Received received, Passage passage) {
            attempt(() -> annotations.place(viewer.get(), file.id(), received.position(), passage));
        }

        @Override
        public void leaveOut(Received received, boolean leftOut) {
            attempt(() -> annotations.leaveOut(viewer.get(), file.id(), received.position(), leftOut));
        }
    }
}
