package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.sitting.SittingDraft;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.decision.sitting.SittingState;
import fr.lignealigne.decision.sitting.SittingSummary;
import fr.lignealigne.decision.ui.DeskWords;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.ui.Consultations.Consulted;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import fr.lignealigne.synopsis.ui.VersionChoice;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The sittings on a version, and the form that prepares one from the filters of the consolidated table. */
@Route("arbitrage/seances")
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class SittingsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL_MINUTES = 60;

    private final SittingServices services;
    private final CurrentViewer currentViewer;

    SittingsView(SittingServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "sittings");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        SynopsisAddress address = SynopsisAddress.of(event.getLocation().getQueryParameters());
        getContent().removeAll();
        H1 title = new H1(t("sitting.list.title"));
        title.addClassName("page-title");
        Optional<Consulted> chosen =
                services.desk().consultations().choose(viewer, Optional.ofNullable(address.version()));
        if (chosen.isEmpty()) {
            getContent().add(title, new EmptyState(t("synopsis.none.title"), t("synopsis.none.text")));
            return;
        }
        PlanVersionId version = chosen.get().version().id();
        Div head = new Div(
                title,
                new VersionChoice(
                        services.desk().consultations().of(viewer),
                        chosen.get(),
                        one -> "arbitrage/seances?" + SynopsisAddress.VERSION + "="
                                + one.version().id()));
        head.addClassNames("row", "page-head");
        getContent().add(head, prepare(viewer, version, address), list(viewer, version));
    }

    private Component prepare(Viewer viewer, PlanVersionId version, SynopsisAddress address) {
        int points =
                services.sittings().agenda(viewer, version, address.filter()).size();
        Section section = new Section(DeskWords.title("sitting.prepare.title"));
        section.addClassName("sitting-prepare");
        Anchor table = new Anchor(address.onVersion(version).href(), t("sitting.prepare.filters"));
        if (points == 0) {
            section.add(new Paragraph(t("sitting.refused.noPoint")), table);
            return section;
        }
        Paragraph about =
                new Paragraph(t(address.isFiltered() ? "sitting.prepare.filtered" : "sitting.prepare.all", points));
        TextField name = new TextField(t("sitting.name"));
        name.setId("sitting-title");
        name.setMaxLength(160);
        Kept kept = Kept.on(name, "seances/" + version + "/titre");
        IntegerField minutes = new IntegerField(t("sitting.minutes"));
        minutes.setId("sitting-minutes");
        minutes.setValue(USUAL_MINUTES);
        minutes.setMin(1);
        minutes.setStepButtonsVisible(true);
        Button prepare = new Button(t("sitting.prepare"), event -> {
            SittingDraft draft = new SittingDraft(name.getValue(), Objects.requireNonNullElse(minutes.getValue(), 0));
            try {
                SittingId made = services.sittings().prepare(currentViewer.get(), version, address.filter(), draft);
                kept.done();
                UI.getCurrent().navigate(PointWords.href(made));
            } catch (Refusal refusal) {
                Toasts.refused(refusal);
            }
        });
        prepare.addThemeVariants(ButtonVariant.PRIMARY);
        prepare.setId("prepare-sitting");
        Div fields = new Div(name, minutes, prepare);
        fields.addClassNames("row", "sitting-fields");
        section.add(about, table, fields);
        return section;
    }

    private Component list(Viewer viewer, PlanVersionId version) {
        List<SittingSummary> sittings = services.sittings().list(viewer, version);
        if (sittings.isEmpty()) {
            return new EmptyState(t("sitting.none.title"), t("sitting.none.text"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("sitting-list");
        sittings.forEach(one -> list.add(entry(one)));
        return list;
    }

    private static ListItem entry(SittingSummary one) {
        Anchor way = new Anchor(PointWords.href(one.id()), "");
        way.add(sentence(quoted(one.title())));
        Span when = new Span(
                one.openedAt() == null
                        ? t("sitting.preparedAt", FrenchDates.moment(one.preparedAt(), language()))
                        : t("sitting.openedAt", FrenchDates.moment(one.openedAt(), language())));
        when.addClassNames("soft", "small");
        Pill.Tone tone = switch (one.state()) {
            case PREPARED -> Pill.Tone.PLAIN;
            case RUNNING -> Pill.Tone.WARM;
            case CLOSED -> Pill.Tone.GOOD;
        };
        Span counts = new Span(
                one.state() == SittingState.PREPARED
                        ? t("sitting.points", one.points())
                        : t("sitting.settledOf", one.settled(), one.points()));
        ListItem item = new ListItem(way, new Pill(t("sitting.state", one.state()), tone), counts, when);
        item.addClassName("row");
        return item;
    }

    @Override
    public String getPageTitle() {
        return t("sitting.list.title") + " – " + t("app.name");
    }
}
