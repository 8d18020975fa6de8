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
import fr.lignealigne.remark.Spoken;
import fr.lignealigne.remark.SpokenChanged;
import fr.lignealigne.remark.Target;
import fr.lignealigne.remark.Writer;
import fr.lignealigne.remark.WrittenPlace;
import fr.lignealigne.remark.ui.CarryWords;
import fr.lignealigne.remark.ui.EarlierRevisions;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.remark.ui.SpokenLines;
import fr.lignealigne.remark.ui.TeamSight;
import fr.lignealigne.shared.ui.Pill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said of the chosen place, as far as the viewer may know. */
class ThreadCards extends Div {

    private static final int MOST_CARDS = 60;

    private final ReaderServices services;
    private final CurrentViewer currentViewer;
    private final VersionSummary version;
    private final Consumer<RemarkDetails> onResume;
    private final Div head = new Div();
    private final Paragraph writers = new Paragraph();
    private final Div inSlots = new Div();
    private final Div carriedOver = new Div();
    private final Paragraph more = new Paragraph();
    private final Map<RemarkId, ThreadSlot> slots = new LinkedHashMap<>();
    private final Map<RemarkId, SpokenLines> spokenLines = new LinkedHashMap<>();
    private Map<RemarkId, List<Spoken>> spoken = Map.of();
    private @Nullable ChosenPlace place;

    ThreadCards(
            ReaderServices services,
            CurrentViewer currentViewer,
            VersionSummary version,
            Consumer<RemarkDetails> onResume) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.onResume = onResume;
        writers.addClassName("writers");
        writers.getElement().setAttribute("role", "status");
        add(head, writers, inSlots, carriedOver, more);
        services.live()
                .follow(
                        this,
                        SpokenChanged.class,
                        change -> change.remarks().stream().anyMatch(spokenLines::containsKey),
                        changes -> followSpoken());
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

    /** Another place was chosen: nothing of the one before stays. */
    void clear() {
        place = null;
        slots.clear();
        inSlots.removeAll();
        head.removeAll();
        carriedOver.removeAll();
        more.setText("");
    }

    /** Shows them; the draft that is written stands in its form and not here. */
    void show(ChosenPlace chosen, @Nullable RemarkId written) {
        place = chosen;
        Viewer viewer = currentViewer.get();
        List<RemarkDetails> found = said(viewer, chosen);
        List<CarriedRemark> carried = carried(viewer, chosen);
        head.removeAll();
        addCount(found, carried);
        List<RemarkDetails> shown = found.stream()
                .limit(MOST_CARDS)
                .filter(remark -> !remark.id().equals(written))
                .toList();
        keepSlotsOf(shown);
        Map<RemarkId, AnswerDetails> answers = services.decisions()
                .of(viewer, shown.stream().map(RemarkDetails::id).toList());
        CarryHistory history = services.carried().history(viewer, shown);
        spoken = services.spoken()
                .of(viewer, shown.stream().map(RemarkDetails::id).toList());
        spokenLines.clear();
        for (RemarkDetails remark : shown) {
            slot(remark, shown.indexOf(remark)).say(parts(viewer, remark, answers.get(remark.id()), history));
        }
        followTeam();
        carriedOver.removeAll();
        carriedOver.add(new CarriedCards(
                services,
                viewer,
                version,
                carried.stream()
                        .limit(MOST_CARDS)
                        .filter(one -> !one.remark().id().equals(written))
                        .toList()));
        more.setText(found.size() > MOST_CARDS ? t("reader.thread.more", found.size() - MOST_CARDS) : "");
    }

    private void keepSlotsOf(List<RemarkDetails> shown) {
        Set<RemarkId> standing = shown.stream().map(RemarkDetails::id).collect(Collectors.toSet());
        slots.entrySet().removeIf(entry -> {
            boolean isGone = !standing.contains(entry.getKey());
            if (isGone) {
                inSlots.remove(entry.getValue());
            }
            return isGone;
        });
    }

    /** Each remark keeps its slot, so that a comment that is being typed below it stays. */
    private ThreadSlot slot(RemarkDetails remark, int rank) {
        ThreadSlot slot =
                slots.computeIfAbsent(remark.id(), id -> new ThreadSlot(services.team(), currentViewer, remark));
        if (inSlots.indexOf(slot) != rank) {
            inSlots.addComponentAtIndex(rank, slot);
        }
        slot.remark(remark);
        return slot;
    }

    private List<Component> parts(
            Viewer viewer, RemarkDetails remark, @Nullable AnswerDetails answer, CarryHistory history) {
        List<Component> parts = new ArrayList<>();
        boolean isOnField = remark.place().target() == Target.FIELD;
        if (isOnField && place != null && place.anchor() instanceof Anchor.OnMeasure) {
            Paragraph where = new Paragraph(sentence(RemarkWords.placeInSentence(remark.place())));
            where.addClassNames("soft", "small");
            parts.add(where);
        }
        parts.add(new RemarkCard(remark, actions(viewer, remark)));
        if (!remark.state().isWritable()) {
            parts.add(new EarlierRevisions(services.revising().earlier(viewer, remark)));
        }
        if (answer != null) {
            parts.add(new AnswerCard(answer));
        }
        SpokenLines lines = new SpokenLines(spoken.getOrDefault(remark.id(), List.of()));
        spokenLines.put(remark.id(), lines);
        parts.add(lines);
        parts.addAll(CarryWords.notes(history, remark.id()));
        return parts;
    }

    /** Minutes were validated that speak of what is shown. */
    private void followSpoken() {
        spoken = services.spoken().of(currentViewer.get(), spokenLines.keySet());
        spokenLines.forEach((remark, lines) -> lines.show(spoken.getOrDefault(remark, List.of())));
    }

    /** Colleagues did something about drafts here, beside their words, or write here. */
    void followTeam() {
        Viewer viewer = currentViewer.get();
        TeamSight sight = services.team().sight(viewer, version.id(), slots.keySet());
        slots.values().forEach(slot -> slot.follow(sight));
        String writing = sight.writers().stream()
                .filter(writer -> isHereAndNotBelow(writer.place()))
                .map(Writer::function)
                .distinct()
                .collect(Collectors.joining(", "));
        String said = writing.isEmpty() ? "" : t("team.writesHere", writing);
        if (!writers.getText().equals(said)) {
            writers.setText(said);
        }
    }

    /** Who writes in a draft that is shown is said below it. */
    private boolean isHereAndNotBelow(WrittenPlace written) {
        return place != null
                && written.touches(place.firstLine(), place.lastLine())
                && (written.draft() == null || !slots.containsKey(written.draft()));
    }

    private void addCount(List<RemarkDetails> found, List<CarriedRemark> carried) {
        if (found.isEmpty() && carried.isEmpty()) {
            Paragraph none = new Paragraph(t("reader.thread.empty"));
            none.addClassName("soft");
            head.add(none);
            return;
        }
        long organisations = Stream.concat(found.stream(), carried.stream().map(CarriedRemark::remark))
                .flatMap(remark -> remark.speakers().stream())
                .distinct()
                .count();
        head.add(new Pill(t("reader.thread.count", found.size() + carried.size(), organisations), Pill.Tone.PLAIN));
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
