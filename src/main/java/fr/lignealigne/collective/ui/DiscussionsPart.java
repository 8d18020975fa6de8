package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.DiscussionId;
import fr.lignealigne.collective.DiscussionSummary;
import fr.lignealigne.collective.Subject;
import fr.lignealigne.plan.Measure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The right column: the discussion of what is shown beside it, others about the same, and a field for a new one. */
class DiscussionsPart extends Section {

    private final RoomServices services;
    private final CurrentViewer currentViewer;
    private final Room room;
    private final @Nullable ThreadPart thread;

    /** @param read runs when a discussion was read here */
    DiscussionsPart(RoomServices services, CurrentViewer currentViewer, Room room, Consumer<Viewer> read) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.room = room;
        addClassNames("col", "discussions");
        getElement().setAttribute("aria-label", t("collective.discussion"));
        add(RoomWords.title(t("collective.discussion")));
        Subject subject = room.address().subject(room.version().id());
        List<DiscussionSummary> here = about(subject);
        Optional<DiscussionSummary> shown = here.stream()
                .filter(one -> one.id().equals(room.address().discussion()))
                .findFirst()
                .or(() -> here.stream().findFirst());
        thread = shown.map(this::open).orElse(null);
        shown.ifPresent(one -> read.accept(room.viewer()));
        here.stream()
                .filter(one -> shown.filter(one::equals).isEmpty())
                .forEach(one -> add(new Anchor(
                        room.address().discussing(one).href(),
                        t("collective.discussion.other", one.opener(), one.posts()))));
        addBeginning(subject, here.isEmpty());
    }

    private ThreadPart open(DiscussionSummary one) {
        Paragraph about = new Paragraph(sentence(RoomWords.place(room, one.subject())));
        about.addClassNames("soft", "small");
        ThreadPart opened = new ThreadPart(services.discussions(), currentViewer, one.id());
        add(about, opened);
        return opened;
    }

    private List<DiscussionSummary> about(Subject subject) {
        return services.discussions().list(room.viewer(), room.version().id()).stream()
                .filter(one -> isAbout(one.subject(), subject))
                .toList();
    }

    private boolean isAbout(Subject one, Subject shown) {
        if (shown.isGeneral()) {
            return one.isGeneral();
        }
        if (shown.measure() == null) {
            return one.touches(shown.firstLine(), shown.lastLine());
        }
        Optional<Measure> measure = room.text().measure(shown.measure());
        return shown.measure().equals(one.measure())
                || measure.filter(whole -> one.touches(whole.firstLine(), whole.lastLine()))
                        .isPresent();
    }

    private void addBeginning(Subject subject, boolean isFirst) {
        String name = "collective/new/" + room.version().id() + "/" + subject.measure() + "/" + subject.firstLine()
                + "-" + subject.lastLine();
        WordsForm form = new WordsForm(
                t(subject.isGeneral() ? "collective.begin.general" : "collective.begin.here"),
                t("collective.begin.act"),
                name,
                "",
                words -> begin(subject, words));
        if (isFirst) {
            Paragraph none = new Paragraph(t("collective.discussion.none"));
            none.addClassName("soft");
            add(none, form);
        } else {
            NativeDetails other = new NativeDetails(t("collective.begin.other"), form);
            add(other);
        }
        add(RoomWords.soft(t("collective.discussion.audience")));
    }

    private void begin(Subject subject, String words) {
        DiscussionId begun = services.discussions().begin(currentViewer.get(), subject, words);
        services.discussions().list(currentViewer.get(), room.version().id()).stream()
                .filter(one -> one.id().equals(begun))
                .findFirst()
                .ifPresent(one -> UI.getCurrent()
                        .navigate(
                                RoomAddress.PATH, room.address().discussing(one).parameters()));
    }

    void refresh() {
        if (thread != null) {
            thread.refresh();
        }
    }
}
