package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Roles;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plenary.Attendance;
import fr.lignealigne.plenary.ParticipantDetails;
import fr.lignealigne.plenary.ParticipantDraft;
import fr.lignealigne.plenary.ParticipantId;
import fr.lignealigne.plenary.PlenaryChanged;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of a plenary: one line a person, whether they came with the arrow keys, the next with the tabulator. */
@Route("pleniere/:plenary/presences")
@RolesAllowed({Roles.MIPROF, Roles.CABINET})
class AttendanceView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final PlenaryServices services;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph counts = new Paragraph();
    private final Div adding = new Div();
    private final Rows<ParticipantDetails> rows =
            new Rows<>(list, ParticipantDetails::id, one -> new ParticipantRow(this));
    private volatile @Nullable PlenaryDetails shown;

    AttendanceView(PlenaryServices services, LivePages live) {
        this.services = services;
        getContent().addClassNames("page", "attendance");
        list.addClassName("attendance-list");
        counts.addClassName("soft");
        counts.getElement().setAttribute("role", "status");
        live.follow(
                this,
                PlenaryChanged.class,
                change -> shown != null && change.plenary().equals(shown.id()),
                changes -> refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlenaryDetails plenary = PlenaryFinder.toWrite(services, event);
        shown = plenary;
        Anchor back =
                new Anchor(PlenaryWords.address(plenary.id()), plenary.what().title());
        Paragraph lead = new Paragraph(t("plenary.attendances.lead"));
        lead.addClassName("lead");
        ParticipantFields fields =
                new ParticipantFields(services.organisations().list(), "participant/" + plenary.id());
        Button add = new Button(t("plenary.participant.add"), click -> add(fields));
        add.setId("add-participant");
        add.addClickShortcut(Key.ENTER).listenOn(fields.person());
        Button all = new Button(t("plenary.participant.all"), click -> askAll());
        adding.removeAll();
        adding.add(fields, add, all);
        adding.addClassNames("row", "participant-add");
        getContent().removeAll();
        getContent().add(back, new H1(t("plenary.attendances")), lead, counts, list, adding);
        refresh();
    }

    PlenaryId plenary() {
        return Objects.requireNonNull(shown).id();
    }

    PlenaryServices services() {
        return services;
    }

    /** One line as it is now; refused when somebody took it off meanwhile. */
    ParticipantDetails get(ParticipantId id) {
        return services.attendances().of(services.viewer(), plenary()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void refresh() {
        List<ParticipantDetails> all = services.attendances().of(services.viewer(), plenary());
        counts.setText(
                all.isEmpty()
                        ? t("plenary.participant.none")
                        : t(
                                "plenary.counts",
                                all.size(),
                                count(all, Attendance.PRESENT),
                                count(all, Attendance.EXCUSED)));
        rows.show(all);
    }

    private static long count(List<ParticipantDetails> all, Attendance attendance) {
        return all.stream().filter(one -> one.attendance() == attendance).count();
    }

    private void add(ParticipantFields fields) {
        if (attempt(() -> services.attendances().add(services.viewer(), plenary(), fields.draft()))) {
            fields.again();
        }
    }

    private void askAll() {
        List<OrganisationSummary> missing = missing();
        Confirm.ask(
                t("plenary.participant.all"),
                t("plenary.participant.all.so", missing.size()),
                t("plenary.participant.all.do"),
                () -> missing.forEach(one -> attempt(() -> services.attendances()
                        .add(
                                services.viewer(),
                                plenary(),
                                new ParticipantDraft(one.id(), "", "", t("plenary.participant.usual"))))));
    }

    private List<OrganisationSummary> missing() {
        Set<OrganisationId> there = services.attendances().of(services.viewer(), plenary()).stream()
                .map(one -> one.who().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return services.organisations().associations().stream()
                .filter(one -> !there.contains(one.id()))
                .toList();
    }

    /** Whether it was done; a refusal is said. */
    boolean attempt(Runnable act) {
        try {
            act.run();
            refresh();
            return true;
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return false;
        }
    }

    @Override
    public String getPageTitle() {
        return t("plenary.attendances") + " – " + t("app.name");
    }
}
