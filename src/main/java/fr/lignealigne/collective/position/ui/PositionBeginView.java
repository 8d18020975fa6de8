package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.PositionAccess;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Where a joint position begins: from remarks that members share, or of lines of the text from nothing. */
@Route("collectif/nouvelle-position")
@RolesAllowed({Roles.ASSOCIATION_MEMBER, Roles.ASSOCIATION_LEAD, Roles.COLLECTIVE_COORDINATOR})
class PositionBeginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String VERSION = "version";
    private static final String FROM = "de";
    private static final int MOST = 500;

    private final PositionServices services;
    private final Set<RemarkId> chosen = new LinkedHashSet<>();

    PositionBeginView(PositionServices services) {
        this.services = services;
        getContent().addClassNames("page", "position-begin");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = services.currentViewer().get();
        if (!PositionAccess.mayRead(viewer)) {
            throw new NotFoundException();
        }
        var parameters = event.getLocation().getQueryParameters();
        try {
            List<VersionSummary> published = services.versions().list(viewer).stream()
                    .filter(version -> version.state() == VersionState.PUBLISHED)
                    .toList();
            VersionSummary version = parameters
                    .getSingleParameter(VERSION)
                    .map(id -> services.versions().get(viewer, PlanVersionId.of(id)))
                    .or(() -> published.stream().findFirst())
                    .orElseThrow(NotFoundException::new);
            chosen.clear();
            parameters.getParameters().getOrDefault(FROM, List.of()).forEach(id -> chosen.add(RemarkId.of(id)));
            show(viewer, version);
        } catch (IllegalArgumentException | NotFound unknown) {
            throw new NotFoundException();
        }
    }

    private void show(Viewer viewer, VersionSummary version) {
        H1 title = new H1(t("position.begin.title", version.label()));
        title.addClassName("page-title");
        Paragraph lead =
                new Paragraph(t(PositionAccess.mayWrite(viewer) ? "position.begin.lead" : "position.begin.leadOnly"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(title, lead);
        if (PositionAccess.mayWrite(viewer)) {
            addShared(viewer, version);
            addLines(version);
        }
    }

    private void addShared(Viewer viewer, VersionSummary version) {
        RemarkFilter shared = RemarkFilter.NONE.inStates(Set.of(RemarkState.SHARED));
        List<RemarkDetails> remarks = services.remarks().list(viewer, version.id(), shared, 0, MOST);
        chosen.retainAll(remarks.stream().map(RemarkDetails::id).toList());
        getContent().add(PositionWords.title(t("position.begin.shared", remarks.size())));
        String place = "";
        for (RemarkDetails remark : remarks) {
            String here = RemarkWords.placeInSentence(remark.place());
            if (!here.equals(place)) {
                Paragraph about = new Paragraph(sentence(here));
                about.addClassName("about");
                getContent().add(about);
                place = here;
            }
            getContent().add(choice(remark));
        }
        Button begin = main(
                t("position.begin.fromThese"),
                () -> services.positions().begin(services.currentViewer().get(), version.id(), List.copyOf(chosen)));
        begin.setId("begin-from-these");
        begin.setVisible(!remarks.isEmpty());
        getContent().add(begin);
    }

    private Div choice(RemarkDetails remark) {
        Checkbox box = new Checkbox(remark.organisationName(), chosen.contains(remark.id()));
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(remark.id());
            } else {
                chosen.remove(remark.id());
            }
        });
        Span said = inFrench(new Span(remark.wording().isBlank() ? remark.body() : remark.wording()));
        said.addClassName("said");
        Div choice = new Div(box, said);
        choice.addClassName("shared-choice");
        return choice;
    }

    private void addLines(VersionSummary version) {
        IntegerField first = line("position.begin.first", version);
        IntegerField last = line("position.begin.last", version);
        Button begin = new Button(
                t("position.begin.fromNothing"),
                event -> begin(() -> {
                    Viewer viewer = services.currentViewer().get();
                    int one = first.getValue() == null ? 1 : first.getValue();
                    int other = last.getValue() == null ? one : last.getValue();
                    var passage = services.versions().text(viewer, version.id()).lines(one, other);
                    return services.positions().begin(viewer, version.id(), new Anchor.OnPassage(passage));
                }));
        begin.setId("begin-from-nothing");
        Div row = new Div(first, last, begin);
        row.addClassNames("row", "lines-row");
        getContent().add(PositionWords.title(t("position.begin.lines")), row);
    }

    private static IntegerField line(String label, VersionSummary version) {
        IntegerField line = new IntegerField(t(label));
        line.setMin(1);
        line.setMax(Math.max(1, version.lineCount()));
        line.setValue(1);
        return line;
    }

    private Button main(String label, Supplier<PositionId> act) {
        Button button = new Button(label, event -> begin(act));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void begin(Supplier<PositionId> act) {
        try {
            UI.getCurrent().navigate("collectif/position/" + act.get());
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    @Override
    public String getPageTitle() {
        return t("positions.begin") + " – " + t("app.name");
    }
}
