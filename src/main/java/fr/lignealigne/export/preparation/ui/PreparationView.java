package fr.lignealigne.export.preparation.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.export.preparation.Face;
import fr.lignealigne.export.preparation.Moved;
import fr.lignealigne.export.preparation.PreparationFile;
import fr.lignealigne.export.preparation.PreparationFiles;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The preparation of one meeting: its frozen files, face by face, and whether the ground moved since. */
@Route("echanges/preparation/:meeting")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET
})
class PreparationView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final PreparationFiles files;
    private final BilateralMeetings meetings;
    private final CurrentViewer currentViewer;
    private @Nullable MeetingId meeting;

    PreparationView(PreparationFiles files, BilateralMeetings meetings, CurrentViewer currentViewer) {
        this.files = files;
        this.meetings = meetings;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "preparation-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            MeetingId id =
                    MeetingId.of(event.getRouteParameters().get("meeting").orElse(""));
            if (files.faces(currentViewer.get(), id).isEmpty()) {
                throw new NotFoundException();
            }
            meeting = id;
            show(id);
        } catch (IllegalArgumentException | NotFound unknown) {
            throw new NotFoundException();
        }
    }

    private void show(MeetingId id) {
        Viewer viewer = currentViewer.get();
        MeetingDetails known = meetings.get(viewer, id);
        List<PreparationFile> made = files.of(viewer, id);
        Paragraph lead = new Paragraph(t("preparation.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(back(known), new H1(t("preparation.title", known.associationName())), when(known), lead);
        for (Face face : files.faces(viewer, id)) {
            getContent()
                    .add(section(
                            viewer,
                            known,
                            face,
                            made.stream().filter(file -> file.face() == face).toList()));
        }
    }

    private static Anchor back(MeetingDetails meeting) {
        return new Anchor("echanges?echange=" + meeting.id(), t("preparation.back"));
    }

    private static Paragraph when(MeetingDetails meeting) {
        Paragraph when = new Paragraph(
                SlotWords.full(meeting.slot(), meeting.zone()) + " · " + t("bilateral.state", meeting.state()));
        when.addClassName("soft");
        return when;
    }

    private Section section(Viewer viewer, MeetingDetails known, Face face, List<PreparationFile> made) {
        H2 title = new H2(t("preparation.face", face));
        title.addClassName("section-title");
        Paragraph who = new Paragraph(t("preparation.for." + face, known.associationName()));
        who.addClassNames("soft", "small");
        Section section = new Section(title, who);
        section.addClassName("preparation-face");
        section.setId("face-" + face);
        boolean hasMoved = true;
        if (made.isEmpty()) {
            Paragraph none = new Paragraph(t("preparation.none"));
            none.addClassName("soft");
            section.add(none);
        } else {
            Set<Moved> moved =
                    known.state().open() ? files.moved(viewer, made.getFirst().id()) : Set.of();
            hasMoved = !moved.isEmpty();
            section.add(list(made, moved));
        }
        if (known.state().open() && hasMoved) {
            section.add(make(known.id(), face, made.isEmpty()));
        }
        return section;
    }

    private Component make(MeetingId id, Face face, boolean isFirst) {
        Button make = new Button(t(isFirst ? "preparation.make" : "preparation.makeAgain"), click -> {
            files.make(currentViewer.get(), id, face);
            show(id);
            Toasts.done(t("preparation.made"));
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setId("make-" + face);
        make.setDisableOnClick(true);
        return make;
    }

    private static UnorderedList list(List<PreparationFile> made, Set<Moved> moved) {
        UnorderedList list = new UnorderedList();
        list.addClassName("preparation-files");
        for (PreparationFile file : made) {
            boolean isLatest = file.equals(made.getFirst());
            Span frozen = new Span(
                    t("preparation.frozen", FrenchDates.fullMoment(file.madeAt(), language()), file.makerName())
                            + (file.by().isEmpty() ? "" : " (" + file.by() + ")"));
            Div words = new Div(frozen);
            words.addClassName("words");
            if (isLatest) {
                moved.stream().sorted().forEach(one -> words.add(notice(one)));
            }
            ListItem line = new ListItem(words, ways(file));
            line.setClassName("older", !isLatest);
            list.add(line);
        }
        return list;
    }

    private static Span notice(Moved moved) {
        Span notice = new Span(t("preparation.moved", moved));
        notice.addClassNames("moved", "small", "block");
        return notice;
    }

    private static Div ways(PreparationFile file) {
        Div ways = new Div(download(file, "pdf"), download(file, "docx"));
        ways.addClassName("row");
        return ways;
    }

    private static Anchor download(PreparationFile file, String ending) {
        Anchor link = new Anchor("documents/preparation/" + file.id() + "." + ending, t("preparation." + ending));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        t(
                                "preparation." + ending + ".of",
                                t("preparation.face", file.face()),
                                FrenchDates.fullMoment(file.madeAt(), language())));
        link.addClassName("button");
        link.setDownload(true);
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public String getPageTitle() {
        MeetingId known = meeting;
        return known == null
                ? t("app.name")
                : t(
                                "preparation.title",
                                meetings.get(currentViewer.get(), known).associationName())
                        + " – " + t("app.name");
    }
}
