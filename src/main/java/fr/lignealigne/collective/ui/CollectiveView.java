package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.CollectiveAccess;
import fr.lignealigne.collective.DiscussionChanged;
import fr.lignealigne.live.Telling;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.LinesChanged;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.FocusKeeper;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The Collective's room: what its members share and say to each other. Whoever is no member finds nothing here. */
@Route(RoomAddress.PATH)
@Menu(title = "collective.menu", order = 25)
@RolesAllowed({Roles.ASSOCIATION_MEMBER, Roles.ASSOCIATION_LEAD, Roles.COLLECTIVE_COORDINATOR})
class CollectiveView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final RoomServices services;
    private final CurrentViewer currentViewer;
    private final List<RoomSection> sections;
    private volatile @Nullable Room room;
    private @Nullable RoomStrip strip;
    private @Nullable RoomSide side;
    private @Nullable DiscussionsPart discussions;

    CollectiveView(RoomServices services, CurrentViewer currentViewer, ObjectProvider<RoomSection> sections) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.sections = sections.orderedStream().toList();
        getContent().addClassName("room");
        FocusKeeper.on(getContent());
        services.live().follow(this, DiscussionChanged.class, change -> true, changes -> discussed());
        services.live()
                .follow(this, LinesChanged.class, this::isShown, (viewer, changes, telling) -> said(viewer, telling));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        if (!CollectiveAccess.mayEnter(viewer)) {
            throw new NotFoundException();
        }
        RoomAddress address = RoomAddress.of(event.getLocation().getQueryParameters());
        List<VersionSummary> readable = services.versions().list(viewer);
        Optional<VersionSummary> chosen = readable.stream()
                .filter(version -> version.id().equals(address.version()))
                .findFirst()
                .or(() -> latest(readable));
        getContent().removeAll();
        if (chosen.isEmpty()) {
            room = null;
            getContent()
                    .add(
                            new H1(t("collective.title")),
                            new EmptyState(t("collective.none.title"), t("collective.none.noVersion")));
        } else {
            show(viewer, readable, chosen.get(), address);
        }
    }

    private static Optional<VersionSummary> latest(List<VersionSummary> readable) {
        return readable.stream()
                .filter(version -> version.publishedAt() != null)
                .max(Comparator.comparing(VersionSummary::publishedAt));
    }

    private void show(Viewer viewer, List<VersionSummary> readable, VersionSummary version, RoomAddress address) {
        Room shown = Room.of(services, viewer, version, address);
        RoomStrip newStrip = new RoomStrip(shown, readable);
        RoomSide newSide = new RoomSide(services, shown, sections);
        DiscussionsPart newDiscussions = new DiscussionsPart(services, currentViewer, shown, newSide::refresh);
        Section middle = new Section(middle(shown));
        middle.addClassNames("col", "middle");
        Div columns = new Div(newSide, middle, newDiscussions);
        columns.addClassName("room-columns");
        getContent().add(newStrip, columns);
        FocusKeeper.restore(getContent());
        room = shown;
        strip = newStrip;
        side = newSide;
        discussions = newDiscussions;
    }

    private Component middle(Room shown) {
        RoomAddress address = shown.address();
        return switch (address.view()) {
            case LEVERS -> new LeversPart(shown);
            case SPEAKING -> new SpeakingPart(services, currentViewer, shown);
            case TOGETHER -> {
                if (address.firstLine() > 0 && shown.knows(address.firstLine(), address.lastLine())) {
                    yield new PassagePart(services, shown);
                }
                yield address.measure() != null && shown.knows(address.measure())
                        ? new MeasurePart(services, shown)
                        : new TogetherPart(shown);
            }
        };
    }

    private boolean isShown(LinesChanged change) {
        Room shown = room;
        return shown != null && shown.version().id().equals(change.version());
    }

    private void discussed() {
        if (discussions != null && side != null) {
            discussions.refresh();
            side.refresh(currentViewer.get());
        }
    }

    /** Says that the members share something else now; nothing moves under who reads. */
    private void said(Viewer viewer, Telling telling) {
        Room shown = room;
        if (shown == null || strip == null || !CollectiveAccess.mayEnter(viewer)) {
            return;
        }
        Object now = telling.seenBy(
                viewer,
                List.of(CollectiveView.class, shown.version().id()),
                () -> services.voices().said(viewer, shown.version().id()));
        strip.tellOfNews(!now.equals(shown.said()));
    }

    @Override
    public String getPageTitle() {
        return t("collective.title") + " – " + t("app.name");
    }
}
