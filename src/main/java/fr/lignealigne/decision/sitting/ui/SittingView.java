package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.SittingAccess;
import fr.lignealigne.decision.sitting.SittingChanged;
import fr.lignealigne.decision.sitting.SittingDetails;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.decision.sitting.SittingState;
import fr.lignealigne.decision.ui.AdvicePane;
import fr.lignealigne.decision.ui.BegunDecisions;
import fr.lignealigne.decision.ui.Desk;
import fr.lignealigne.decision.ui.DeskKeys;
import fr.lignealigne.decision.ui.PassagePane;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** A sitting: before it the agenda, while it runs one point before everybody, afterwards what was settled. */
@Route("arbitrage/seance/:sitting")
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class SittingView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameter by which one looks at a point without taking the others along. */
    static final String POINT = "point";

    private final SittingServices services;
    private final CurrentViewer currentViewer;
    private final BegunDecisions begun;
    private final SittingNews news = new SittingNews();
    private final Div head = new Div();
    private final AgendaPart agenda;
    private volatile @Nullable SittingId followed;
    private @Nullable SittingDetails sitting;
    private @Nullable SettlingPane settling;
    private int elsewhere;
    private int shown;
    private boolean keysAct = true;

    SittingView(SittingServices services, CurrentViewer currentViewer, BegunDecisions begun) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.begun = begun;
        agenda = new AgendaPart(services, currentViewer, news, () -> heard(currentViewer.get()));
        services.live()
                .follow(
                        this,
                        SittingChanged.class,
                        change -> change.sitting().equals(followed),
                        (viewer, changes, telling) -> heard(viewer));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = currentViewer.get();
        elsewhere = point(event.getLocation().getQueryParameters());
        try {
            SittingId id =
                    SittingId.of(event.getRouteParameters().get("sitting").orElse(""));
            followed = id;
            services.sittings().attend(viewer, id);
            show(viewer, services.sittings().get(viewer, id));
        } catch (IllegalArgumentException | NotFound e) {
            throw new NotFoundException();
        }
    }

    private static int point(QueryParameters parameters) {
        return parameters
                .getSingleParameter(POINT)
                .filter(written -> written.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private void show(Viewer viewer, SittingDetails now) {
        sitting = now;
        settling = null;
        getContent().removeAll();
        getContent().setClassName("sitting-room", now.state() == SittingState.RUNNING);
        getContent().setClassName("page", now.state() != SittingState.RUNNING);
        if (now.state() == SittingState.RUNNING) {
            run(viewer, now);
        } else {
            getContent()
                    .add(
                            news,
                            new SittingPaper(
                                    now,
                                    agenda.list(now),
                                    SittingAccess.maySettle(viewer),
                                    services.desk().keys().actFor(viewer),
                                    acts(now)::open,
                                    acts(now)::withdraw));
        }
    }

    private void run(Viewer viewer, SittingDetails now) {
        PointDetails point = now.point(elsewhere == 0 ? now.current() : elsewhere);
        shown = point.ordinal();
        if (shown == now.current()) {
            elsewhere = 0;
        }
        VersionSummary version = services.desk().versions().get(viewer, now.version());
        SynopsisAddress address = SynopsisAddress.of(QueryParameters.empty());
        Desk desk = Desk.read(services.desk(), viewer, version, address, point.firstLine(), point.lastLine());
        if (!desk.deposited().isEmpty()) {
            services.desk().decisions().takeUnderReview(viewer, desk.deposited());
        }
        SettlingPane pane = new SettlingPane(
                desk, point, viewer, services, currentViewer, begun, this::attempt, this::settle, acts(now)::undo);
        settling = pane;
        boolean mayTake = pane.hasForm();
        AdvicePane advice = new AdvicePane(desk, address, mayTake ? pane::takeAdvice : null);
        Div columns = new Div(new PassagePane(desk, mayTake ? pane::takeWording : null), advice, pane);
        columns.addClassNames("desk-columns", "sitting-columns");
        keysAct = services.desk().keys().actFor(viewer);
        drawHead(viewer, now, point);
        getContent().add(head, news, columns, agenda.below(now));
        getContent().add(new DeskKeys(t("keys.sitting"), keysAct));
    }

    private void drawHead(Viewer viewer, SittingDetails now, PointDetails point) {
        head.removeAll();
        if (now.state() != SittingState.RUNNING) {
            head.add(MeanwhileLine.closed(now));
            return;
        }
        head.add(new SittingStrip(
                now, point, SittingAccess.maySettle(viewer), services.clock().instant(), keysAct, acts(now)));
        long drawnAt = settling == null ? point.revision() : settling.revision();
        MeanwhileLine.of(now, point, drawnAt).forEach(head::add);
    }

    /** Somebody did something: whoever looks at the current point follows, unless words would go from under their hands. */
    private void heard(Viewer viewer) {
        SittingDetails before = sitting;
        if (before == null) {
            return;
        }
        SittingDetails now = services.sittings().get(viewer, before.id());
        news.tell(before, now);
        keepUp(before, now);
        if (before.state() == SittingState.PREPARED && now.state() == SittingState.RUNNING) {
            services.sittings().attend(viewer, before.id());
        }
        boolean isWriting = settling != null && settling.isWriting();
        boolean isTurned = elsewhere == 0 && now.current() != shown;
        if (!isWriting && (isTurned || isElse(before, now))) {
            show(viewer, now);
            return;
        }
        sitting = now;
        if (isTurned) {
            elsewhere = shown;
        }
        drawHead(viewer, now, now.point(shown));
        if (!agenda.isOf(now)) {
            agenda.below(now);
        }
    }

    /** The point that is looked at may have another place on the agenda by now. */
    private void keepUp(SittingDetails before, SittingDetails now) {
        shown = now.point(before.point(shown).id()).ordinal();
        elsewhere = elsewhere == 0 ? 0 : shown;
    }

    /** Whether the page would show other things than it does. */
    private boolean isElse(SittingDetails before, SittingDetails now) {
        boolean isAsOpen = before.state() == SittingState.RUNNING && now.state() == SittingState.RUNNING;
        PointDetails is = now.point(shown);
        PointDetails was = before.point(is.id());
        return !isAsOpen || was.revision() != is.revision() || was.noteRevision() != is.noteRevision();
    }

    /** A refusal leaves the page and what is typed as they are; after an act the page shows where the sitting is now. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            return;
        }
        SittingDetails before = sitting;
        if (before != null) {
            Viewer viewer = currentViewer.get();
            show(viewer, services.sittings().get(viewer, before.id()));
        }
    }

    /** As any act; but who is refused since the point changed meanwhile must read how it is before they can decide it. */
    private void settle(Runnable act) {
        SittingDetails before = sitting;
        attempt(() -> {
            try {
                act.run();
            } catch (Refusal refusal) {
                if (before != null && !refusal.key().startsWith("decision.reason")) {
                    anew(services.sittings().get(currentViewer.get(), before.id()));
                }
                throw refusal;
            }
        });
    }

    /** What is typed comes back into its fields; after the close there are none, and it stays under the hands. */
    private void anew(SittingDetails now) {
        boolean isWriting = settling != null && settling.isWriting();
        if (isWriting) {
            elsewhere = shown;
        }
        if (now.state() == SittingState.RUNNING || !isWriting) {
            show(currentViewer.get(), now);
        } else {
            sitting = now;
            drawHead(currentViewer.get(), now, now.point(shown));
        }
    }

    private SittingActs acts(SittingDetails on) {
        return new SittingActs(on, services, currentViewer, begun, this::attempt, () -> elsewhere = 0);
    }

    @Override
    public String getPageTitle() {
        SittingDetails known = sitting;
        return (known == null ? "" : known.title() + " – ") + t("desk.title") + " – " + t("app.name");
    }
}
