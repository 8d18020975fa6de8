package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.DraftWorkChanged;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.WritersChanged;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.ui.SkipLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The line-by-line page: outline, text, and the thread of the chosen passage. Its address holds all its state. */
@Route("lecture/:version")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY,
    Roles.OBSERVER
})
class ReaderView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final ReaderServices services;
    private final CurrentViewer currentViewer;
    private final LiveMarks live;
    private final LivePages pages;
    private @Nullable VersionSummary version;
    private ReaderFilter filter = ReaderFilter.NONE;
    private WantedPlace wanted = WantedPlace.of(name -> Optional.empty());
    private Map<String, String> place = Map.of();

    ReaderView(ReaderServices services, CurrentViewer currentViewer, LiveMarks live, LivePages pages) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.live = live;
        this.pages = pages;
        getContent().addClassName("reader");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        VersionSummary found =
                find(viewer, event.getRouteParameters().get("version").orElse(""));
        QueryParameters parameters = event.getLocation().getQueryParameters();
        filter = ReaderFilter.of(name -> parameters.getSingleParameter(name).orElse(null));
        wanted = WantedPlace.of(parameters::getSingleParameter);
        place = Map.of();
        version = found;
        services.openings().note(viewer, found.id());
        build(viewer, found);
    }

    private VersionSummary find(Viewer viewer, String id) {
        try {
            return services.versions().get(viewer, PlanVersionId.of(id));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    private void build(Viewer viewer, VersionSummary summary) {
        PlanTextElement text =
                new PlanTextElement(summary.id(), PlanTextElement.query(filter.parameters()), wanted.written());
        AskedPlaces asked = new AskedPlaces(services, summary, text);
        ThreadPane thread = new ThreadPane(services, currentViewer, summary, text, chosen -> {
            chosen(chosen);
            asked.show(chosen);
        });
        thread.addComponentAtIndex(1, asked.notes());
        WholeMarks wholes = new WholeMarks(text, textOf());
        wholes.show(services.remarks().wholes(viewer, summary.id()));
        wholes.onPlan(() -> thread.open(new Anchor.OnPlan(), false));
        OutlinePane outline = new OutlinePane(
                filter,
                viewer,
                summary.number(),
                text,
                wholes,
                other -> {
                    filter = other;
                    showHeat();
                    text.filterMarks(PlanTextElement.query(filter.parameters()));
                    rememberInAddress();
                },
                new GoingTo(services, currentViewer, summary, thread, text)::go);
        text.onPassage(event -> thread.choose(event.in(textOf()), event.write));
        thread.leftFrom(text);
        text.onField(event -> thread.open(
                new Anchor.OnField(textOf().items().get(event.position).id(), event.field), true));
        text.onWhole(event -> thread.open(whole(event), false));
        Section middle = new Section(text);
        middle.addClassName("text");
        middle.setAriaLabel(t("reader.text.label", summary.label()));
        Div panes = new Div(outline, middle, thread);
        panes.addClassName("panes");
        asked.follow(panes);
        showHeat();
        live.follow(panes, summary.id(), changed -> {
            if (filter.count() > 0) {
                text.filterMarks(PlanTextElement.query(filter.parameters()));
            } else {
                text.mergeMarks(changed.lines(), changed.marks());
            }
            if (changed.areOnAWhole()) {
                wholes.show(changed.wholes());
            }
            thread.othersChanged(changed.lines());
        });
        followTeam(panes, summary, text, thread);
        getContent().removeAll();
        getContent().add(new SkipLink(PlanTextElement.ID, t("reader.skip")));
        OutlineFold fold = new OutlineFold(getContent(), outline, t("reader.outline"));
        getContent().add(ReaderStrip.ofText(services, viewer, summary, fold), panes);
        openWanted(viewer, thread);
    }

    private void followTeam(Div panes, VersionSummary summary, PlanTextElement text, ThreadPane thread) {
        WriterMarks writers = new WriterMarks(services.team().writers(), currentViewer, summary.id(), text);
        pages.follow(panes, WritersChanged.class, change -> change.version().equals(summary.id()), changes -> {
            writers.show();
            thread.followTeam();
        });
        pages.follow(
                panes,
                DraftWorkChanged.class,
                change -> change.version().equals(summary.id()),
                changes -> thread.followTeam());
        // Read once the page listens: what is said in between would never be seen.
        panes.addAttachListener(event -> {
            writers.show();
            thread.followTeam();
        });
    }

    /** Opens what the address asks for; a draft that is no longer one is shown at its place. */
    private void openWanted(Viewer viewer, ThreadPane thread) {
        Optional<RemarkDetails> draft = draft(viewer);
        if (draft.isPresent()) {
            thread.resume(draft.get());
        } else if (wanted.lines() != null) {
            thread.open(wanted.lines());
        } else {
            wanted.whole(textOf()).ifPresent(whole -> thread.open(whole, false));
        }
        if (draft.isEmpty()) {
            thread.takeUpWhatWasLeft(wanted.draft());
        }
    }

    private Optional<RemarkDetails> draft(Viewer viewer) {
        if (wanted.draft() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(services.remarks().get(viewer, wanted.draft()))
                    .filter(remark -> remark.own()
                            && remark.state().isWritable()
                            && remark.version().equals(shown().id()));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private Anchor.Whole whole(PlanTextElement.WholeChosen event) {
        ItemId measure = textOf().items().get(event.position).id();
        return event.field == null ? new Anchor.OnMeasure(measure) : new Anchor.OnField(measure, event.field);
    }

    private void showHeat() {
        getContent().getElement().getClassList().set("heat", filter.heat());
    }

    private PlanText textOf() {
        return services.versions().text(currentViewer.get(), shown().id());
    }

    private void chosen(@Nullable ChosenPlace chosen) {
        place = chosen == null ? Map.of() : chosen.parameters();
        rememberInAddress();
    }

    private void rememberInAddress() {
        Map<String, String> parameters = new LinkedHashMap<>(place);
        parameters.putAll(filter.parameters());
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "lecture/" + shown().id() + PlanTextElement.query(parameters));
    }

    private VersionSummary shown() {
        return Objects.requireNonNull(version);
    }

    @Override
    public String getPageTitle() {
        return version == null ? t("app.name") : version.label() + " – " + version.planTitle() + " – " + t("app.name");
    }
}
