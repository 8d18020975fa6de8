package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Availabilities;
import fr.lignealigne.bilateral.BrokenMeeting;
import fr.lignealigne.bilateral.HoursRule;
import fr.lignealigne.bilateral.HoursRuleId;
import fr.lignealigne.bilateral.KeepingHours;
import fr.lignealigne.bilateral.Means;
import fr.lignealigne.bilateral.MeansSettings;
import fr.lignealigne.bilateral.ResourceId;
import fr.lignealigne.bilateral.ResourceKind;
import fr.lignealigne.bilateral.WorkingDays;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When officials receive and rooms are open, week by week; for an official of a ministry, their own hours alone. */
@Route("echanges/moyens")
@RolesAllowed({Roles.COLLECTIVE_COORDINATOR, Roles.MIPROF, Roles.CABINET, Roles.MINISTRY})
class MeansView extends Composite<Main> implements AfterNavigationObserver, HasDynamicTitle {

    private final Availabilities availabilities;
    private final KeepingHours keeping;
    private final Registering registering;
    private final CurrentViewer currentViewer;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final Div toolbar = new Div();
    private final BrokenList broken = new BrokenList(List.of());
    private final Div board = new Div();
    private final Aside pane = new Aside();
    private MeansState state;

    MeansView(
            Availabilities availabilities,
            KeepingHours keeping,
            Registering registering,
            CurrentViewer currentViewer,
            WorkingDays workingDays,
            Clock clock) {
        this.availabilities = availabilities;
        this.keeping = keeping;
        this.registering = registering;
        this.currentViewer = currentViewer;
        this.workingDays = workingDays;
        this.clock = clock;
        this.state = new MeansState(Week.of(today()), null);
        toolbar.addClassName("week-toolbar");
        pane.addClassName("exchange-pane");
        pane.getElement().setAttribute("aria-label", t("bilateral.means.pane"));
        Shortcuts.addShortcutListener(pane, () -> show(state.open(null)), Key.ESCAPE)
                .listenOn(pane);
        Section left = new Section(toolbar, broken, board);
        left.addClassName("exchange-week");
        Div both = new Div(left, pane);
        both.addClassName("exchanges");
        getContent().addClassNames("exchanges-page", "means-page");
        getContent().add(strip(), both);
    }

    private Component strip() {
        Anchor back = new Anchor("echanges", t("bilateral.means.back"));
        Div strip = new Div(new H1(getHeading()), back);
        strip.addClassName("strip");
        if (availabilities.mayRegister(currentViewer.get())) {
            Button room = new Button(t("bilateral.room.new"), click -> registering.room(this::registered));
            room.setId("new-room");
            room.addClassName("push");
            Button official = new Button(t("bilateral.official.new"), click -> registering.official(this::registered));
            official.setId("new-official");
            official.addThemeVariants(ButtonVariant.PRIMARY);
            strip.add(room, official);
        }
        return strip;
    }

    private String getHeading() {
        return t(currentViewer.get().is(Role.MINISTRY) ? "bilateral.means.own" : "bilateral.means");
    }

    private void registered(ResourceId resource) {
        show(state.open(resource));
        Toasts.done(t("bilateral.means.registered"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state = MeansState.parse(event.getLocation().getQueryParameters(), today());
        broken.show(availabilities.broken(currentViewer.get()));
        refresh();
    }

    private void show(MeansState next) {
        UI.getCurrent().navigate(MeansView.class, next.address());
    }

    private void refresh() {
        Viewer viewer = currentViewer.get();
        List<Means> means = availabilities.means(viewer, state.week().period());
        fillToolbar();
        board.removeAll();
        if (means.isEmpty()) {
            board.add(new EmptyState(t("bilateral.means.empty.title"), t("bilateral.means.empty")));
        }
        table(means, ResourceKind.OFFICIAL, "bilateral.officials");
        table(means, ResourceKind.ROOM, "bilateral.rooms");
        fillPane(viewer, means);
    }

    private void table(List<Means> all, ResourceKind kind, String title) {
        List<Means> means = all.stream().filter(one -> one.kind() == kind).toList();
        if (!means.isEmpty()) {
            board.add(
                    new H2(t(title)),
                    new MeansTable(t(title) + ", " + SlotWords.week(state.week()), means, state, workingDays::include));
        }
    }

    private void fillToolbar() {
        H2 week = new H2(SlotWords.week(state.week()));
        week.getElement().setAttribute("aria-live", "polite");
        toolbar.removeAll();
        toolbar.add(step("‹", "bilateral.week.before", -1), week, step("›", "bilateral.week.after", 1));
    }

    private Anchor step(String sign, String key, int weeks) {
        Anchor step = new Anchor(state.in(state.week().plus(weeks)).href(), sign);
        step.addClassName("step");
        step.setAriaLabel(t(key));
        step.setTitle(t(key));
        return step;
    }

    private void fillPane(Viewer viewer, List<Means> means) {
        pane.removeAll();
        Optional<Means> opened = means.stream()
                .filter(one -> one.resource().equals(state.of()) || state.of() == null && means.size() == 1)
                .findFirst();
        pane.setClassName("open", opened.isPresent() && state.of() != null);
        if (opened.isEmpty()) {
            pane.add(new EmptyState(t("bilateral.means.choose.title"), t("bilateral.means.choose")));
            return;
        }
        Button close = new Button(t("bilateral.pane.close"), click -> show(state.open(null)));
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.addClassName("close-pane");
        close.setVisible(state.of() != null);
        MeansPane content = new MeansPane(opened.get(), availabilities.mayRegister(viewer), new Changing(opened.get()));
        pane.add(close, content);
        if (state.of() != null) {
            content.focus();
        }
    }

    /** The acts of the pane on one official or room; what they break is said at once. */
    private final class Changing implements MeansPane.Acts {

        private final Means means;
        private final ResourceId resource;

        Changing(Means means) {
            this.means = means;
            this.resource = means.resource();
        }

        @Override
        public void describe() {
            registering.describe(means, () -> {
                refresh();
                Toasts.done(t("bilateral.hours.kept"));
            });
        }

        @Override
        public void add(List<HoursRule> rules) {
            done(keeping.add(currentViewer.get(), resource, rules));
        }

        @Override
        public void remove(HoursRuleId rule) {
            done(keeping.remove(currentViewer.get(), resource, rule));
        }

        @Override
        public void set(MeansSettings settings) {
            done(keeping.set(currentViewer.get(), resource, settings));
        }

        @Override
        public void close(boolean closed) {
            done(keeping.close(currentViewer.get(), resource, closed));
        }

        private void done(List<BrokenMeeting> now) {
            refresh();
            broken.show(now);
            Toasts.done(t(now.isEmpty() ? "bilateral.hours.kept" : "bilateral.hours.kept.broken", now.size()));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.PARIS);
    }

    @Override
    public String getPageTitle() {
        return getHeading() + " – " + t("app.name");
    }
}
