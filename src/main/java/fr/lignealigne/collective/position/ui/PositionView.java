package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.PositionAccess;
import fr.lignealigne.collective.position.PositionChanged;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.PositionState;
import fr.lignealigne.consultation.RoundChanged;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.MandateChanged;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A joint position: what is proposed together, where it comes from, who signs. Seats follow by themselves; another text
 * waits until the person asks for it, so that what they read and sign is what stands before them.
 */
@Route("collectif/position/:position")
@RolesAllowed({Roles.ASSOCIATION_MEMBER, Roles.ASSOCIATION_LEAD, Roles.COLLECTIVE_COORDINATOR})
class PositionView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final PositionServices services;
    private final H1 title = new H1();
    private final Span then = new Span(" " + t("position.wall.then"));
    private final Div notice = new Div();
    private final Span news = new Span();
    private final Button readAgain = new Button("", event -> readAgain());
    private final Div text = new Div();
    private final SourcesPane sources;
    private final SeatsPane seats = new SeatsPane();
    private final AnswerPane answer;
    private final MandatedPane mandated;
    private final OwnReminderPane ownReminder;
    private final RemindersPane reminders;
    private final Div coordinating = new Div();
    private @Nullable CoordinatingPane coordinate;
    private volatile @Nullable PositionDetails shown;

    PositionView(PositionServices services) {
        this.services = services;
        this.sources = new SourcesPane(services);
        this.answer = new AnswerPane(services);
        this.mandated = new MandatedPane(services);
        this.ownReminder = new OwnReminderPane(services);
        this.reminders = new RemindersPane(services);
        title.addClassName("page-title");
        notice.addClassName("position-notice");
        notice.getElement().setAttribute("role", "status");
        readAgain.setId("read-again");
        Span wall = new Span(t("position.wall"));
        wall.addClassName("room");
        Paragraph lead = new Paragraph(wall, then);
        lead.addClassName("lead");
        Div said = new Div(text, sources);
        said.addClassName("position-said");
        Aside aside = new Aside(seats, ownReminder, answer, mandated, coordinating, reminders);
        aside.addClassName("position-aside");
        Div columns = new Div(said, aside);
        columns.addClassName("position-columns");
        getContent().addClassNames("page", "wide", "position-page");
        getContent().add(title, lead, notice, columns);
        services.live()
                .follow(this, PositionChanged.class, change -> change.position().equals(shownId()), changes -> heard());
        services.live().follow(this, MandateChanged.class, change -> true, changes -> heard());
        services.live()
                .follow(
                        this,
                        RoundChanged.class,
                        change -> change.version().equals(shownVersion()),
                        changes -> heard());
        // What changed between the reading and this moment was told to nobody here.
        addAttachListener(event -> heard());
    }

    private @Nullable PositionId shownId() {
        PositionDetails now = shown;
        return now == null ? null : now.id();
    }

    private @Nullable PlanVersionId shownVersion() {
        PositionDetails now = shown;
        return now == null ? null : now.version();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(find(event.getRouteParameters().get("position").orElse("")));
    }

    private PositionDetails find(String id) {
        try {
            return services.positions().get(services.currentViewer().get(), PositionId.of(id));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    private void show(PositionDetails position) {
        shown = position;
        Viewer viewer = services.currentViewer().get();
        title.setText(t("position.title", position.place().name(language())));
        then.setVisible(!position.isOver());
        notice.removeAll();
        showText(position);
        sources.show(position);
        seats.show(position);
        answer.show(position);
        mandated.show(position);
        ownReminder.follow(position);
        reminders.follow(position);
        coordinate(viewer, position);
    }

    private void showText(PositionDetails position) {
        text.removeAll();
        text.add(new PositionTextPane(
                position, services.versions().get(services.currentViewer().get(), position.version())));
        RemarkId remark = position.remark();
        if (remark != null) {
            text.add(new DepositedPane(services, position, remark, this::readAgain));
        }
        if (!position.isOver()
                && PositionAccess.mayWrite(services.currentViewer().get())) {
            Button write = new Button(t("position.write"), event -> write());
            write.setId("write-text");
            text.add(write);
            if (position.placeDoubtful()) {
                text.add(new PlacePane(services, position, this::show));
            }
        }
        text.add(new HistoryPane(services, position));
    }

    private void write() {
        text.removeAll();
        text.add(new PositionForm(services, current(), this::show, () -> showText(current())));
    }

    private PositionDetails current() {
        return Objects.requireNonNull(shown);
    }

    private void coordinate(Viewer viewer, PositionDetails position) {
        coordinating.removeAll();
        coordinate = null;
        if (PositionAccess.mayOpen(viewer) && !position.isOver()) {
            coordinate = new CoordinatingPane(services, position, this::show);
            coordinating.add(coordinate);
        }
    }

    /** Seats and sources follow; another text, and the deposit, are told and wait to be read. */
    private void heard() {
        PositionDetails before = current();
        try {
            Viewer viewer = services.currentViewer().get();
            PositionDetails now = services.positions().get(viewer, before.id());
            seats.show(now);
            sources.show(now);
            answer.follow(now);
            mandated.follow(now);
            ownReminder.follow(now);
            reminders.follow(now);
            if (coordinate != null) {
                coordinate.follow(now);
            }
            if (!now.version().equals(before.version())) {
                tell(t("position.heard.followed"), t("position.heard.read"));
            } else if (now.text().number() != before.text().number()) {
                tell(t("position.heard.text", now.text().organisationName()), t("position.heard.read"));
            } else if (now.state() == PositionState.DEPOSITED && before.state() != PositionState.DEPOSITED) {
                tell(t("position.heard.deposited"), t("position.heard.look"));
            } else if (now.state() == PositionState.GIVEN_UP && before.state() != PositionState.GIVEN_UP) {
                tell(t("position.heard.givenUp"), t("position.heard.look"));
            } else if (now.withdrawn() && !before.withdrawn()) {
                tell(t("position.heard.withdrawn"), t("position.heard.look"));
            } else if (now.takesAnswers() != before.takesAnswers()
                    || !Objects.equals(now.closesAt(), before.closesAt())
                    || !Objects.equals(now.roundClosesAt(), before.roundClosesAt())) {
                shown = now;
                answer.show(now);
                mandated.show(now);
                coordinate(viewer, now);
            }
        } catch (Refusal closed) {
            getContent().removeAll();
            getContent().add(new H1(t("position.heard.closed")));
        }
    }

    /** One button stays: whoever is on it is not thrown off by each signature, and hears the news once. */
    private void tell(String sentence, String act) {
        if (!sentence.equals(news.getText())) {
            news.setText(sentence);
        }
        if (!act.equals(readAgain.getText())) {
            readAgain.setText(act);
        }
        if (readAgain.getParent().isEmpty()) {
            notice.add(news, readAgain);
        }
    }

    private void readAgain() {
        show(services.positions().get(services.currentViewer().get(), current().id()));
        title.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – " + t("app.name");
    }
}
