package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.ui.AnswerCard;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.CarryHistory;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Target;
import fr.lignealigne.remark.ui.CarryWords;
import fr.lignealigne.remark.ui.EarlierRevisions;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.Pill;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said of the chosen place, as far as the viewer may know. */
class ThreadCards extends Div {

    private static final int MOST_CARDS = 60;

    private final ReaderServices services;
    private final CurrentViewer currentViewer;
    private final VersionSummary version;
    private final Consumer<RemarkDetails> onResume;

    ThreadCards(
            ReaderServices services,
            CurrentViewer currentViewer,
            VersionSummary version,
            Consumer<RemarkDetails> onResume) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.onResume = onResume;
    }

    private List<RemarkDetails> said(Viewer viewer, ChosenPlace place) {
        return place.anchor() instanceof Anchor.Whole whole
                ? services.remarks().on(viewer, version.id(), whole)
                : services.remarks().touching(viewer, version.id(), place.firstLine(), place.lastLine());
    }

    private List<CarriedRemark> carried(Viewer viewer, ChosenPlace place) {
        return place.anchor() instanceof Anchor.Whole whole
                ? services.carried().on(viewer, version.id(), whole)
                : services.carried().touching(viewer, version.id(), place.firstLine(), place.lastLine());
    }

    /** Shows them; the draft that is written stands in its form and not here. */
    void show(ChosenPlace place, @Nullable RemarkId written) {
        removeAll();
        Viewer viewer = currentViewer.get();
        List<RemarkDetails> found = said(viewer, place);
        List<CarriedRemark> carried = carried(viewer, place);
        addCount(found, carried);
        List<RemarkDetails> shown = found.stream()
                .limit(MOST_CARDS)
                .filter(remark -> !remark.id().equals(written))
                .toList();
        Map<RemarkId, AnswerDetails> answers = services.decisions()
                .of(viewer, shown.stream().map(RemarkDetails::id).toList());
        CarryHistory history = services.carried().history(viewer, shown);
        for (RemarkDetails remark : shown) {
            if (place.anchor() instanceof Anchor.OnMeasure && remark.place().target() == Target.FIELD) {
                Paragraph where = new Paragraph(sentence(RemarkWords.placeInSentence(remark.place())));
                where.addClassNames("soft", "small");
                add(where);
            }
            add(new RemarkCard(remark, actions(viewer, remark)));
            if (!remark.state().isWritable()) {
                add(new EarlierRevisions(services.revising().earlier(viewer, remark)));
            }
            AnswerDetails answer = answers.get(remark.id());
            if (answer != null) {
                add(new AnswerCard(answer));
            }
            CarryWords.notes(history, remark.id()).forEach(this::add);
        }
        add(new CarriedCards(
                services,
                viewer,
                version,
                carried.stream()
                        .limit(MOST_CARDS)
                        .filter(one -> !one.remark().id().equals(written))
                        .toList()));
        if (found.size() > MOST_CARDS) {
            add(new Paragraph(t("reader.thread.more", found.size() - MOST_CARDS)));
        }
    }

    private void addCount(List<RemarkDetails> found, List<CarriedRemark> carried) {
        if (found.isEmpty() && carried.isEmpty()) {
            Paragraph none = new Paragraph(t("reader.thread.empty"));
            none.addClassName("soft");
            add(none);
            return;
        }
        long organisations = Stream.concat(found.stream(), carried.stream().map(CarriedRemark::remark))
                .flatMap(remark -> remark.speakers().stream())
                .distinct()
                .count();
        add(new Pill(t("reader.thread.count", found.size() + carried.size(), organisations), Pill.Tone.PLAIN));
    }

    private Component[] actions(Viewer viewer, RemarkDetails remark) {
        boolean isOwnAlone = remark.own() && !remark.signatories().isJoint();
        if (isOwnAlone && viewer.is(Role.ASSOCIATION_LEAD) && remark.state().isBeforeTheState()) {
            Button correct = new Button(
                    t("remark.revision.begin"),
                    event -> onResume.accept(services.revising().begin(currentViewer.get(), remark.id())));
            correct.addThemeVariants(ButtonVariant.TERTIARY);
            return new Component[] {correct};
        }
        if (!remark.own() || !remark.state().isWritable()) {
            return new Component[0];
        }
        return new Component[] {new Button(t("reader.resume"), event -> onResume.accept(remark))};
    }
}
