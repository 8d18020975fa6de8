package fr.lignealigne.bilateral.minutes.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.bilateral.minutes.MinutesChanged;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.FocusKeeper;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting: what was said and what came of it, until both sides have had their word. */
@Route("echanges/echange/:meeting/compte-rendu")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET,
    Roles.MINISTRY
})
class MinutesView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    /** The version that is shown, when it is not the latest. */
    static final String VERSION = "version";

    private final MinutesServices services;
    private final Span news = new Span();
    private final Div content = new Div();
    private @Nullable MeetingId meeting;
    private @Nullable MinutesDetails shown;
    private int wanted;

    MinutesView(MinutesServices services) {
        this.services = services;
        getContent().addClassNames("page", "minutes-page");
        news.getElement().setAttribute("role", "status");
        news.addClassName("visually-hidden");
        content.addClassName("minutes");
        FocusKeeper.on(content);
        getContent().add(news, content);
        services.live()
                .follow(this, MinutesChanged.class, change -> change.meeting().equals(meeting), changes -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        meeting = event.getRouteParameters()
                .get("meeting")
                .flatMap(MinutesView::parse)
                .orElseThrow(NotFoundException::new);
        wanted = version(event.getLocation());
        show();
    }

    private static Optional<MeetingId> parse(String text) {
        try {
            return Optional.of(new MeetingId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static int version(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(VERSION)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private void follow() {
        MinutesDetails before = shown;
        List<MinutesDetails> all = services.minutes().of(services.viewer(), Objects.requireNonNull(meeting));
        MinutesDetails now = choose(all);
        if (!Objects.equals(now, before)) {
            show();
            news.setText(t("minutes.news"));
        } else {
            showAgain();
        }
    }

    /** What is to be done changed, or nothing that is seen. */
    private void showAgain() {
        content.getChildren()
                .filter(MinutesPoints.class::isInstance)
                .forEach(points -> ((MinutesPoints) points).showActions());
    }

    private @Nullable MinutesDetails choose(List<MinutesDetails> all) {
        return all.stream()
                .filter(one -> one.version() == wanted)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }

    private void show() {
        MeetingId id = Objects.requireNonNull(meeting);
        List<MinutesDetails> all = services.minutes().of(services.viewer(), id);
        shown = choose(all);
        content.removeAll();
        if (shown == null) {
            none(services.meetings().find(services.viewer(), id).orElseThrow(NotFoundException::new));
            return;
        }
        content.add(
                head(shown, all),
                new MinutesActs(services, shown, () -> Objects.requireNonNull(shown), this::show),
                new AttendanceList(services, shown, this::show, this::wrote),
                new OwnObservations(shown),
                new MinutesPoints(services, shown, this::show, this::wrote));
        FocusKeeper.restore(content);
    }

    /** What was written here stands there already: its echo draws nothing anew, what others wrote meanwhile does. */
    private void wrote(UnaryOperator<MinutesDetails> own) {
        if (shown != null) {
            shown = own.apply(shown);
        }
    }

    private void none(MeetingDetails of) {
        content.add(title(t("minutes.title")));
        content.add(new EmptyState(
                t("minutes.none"), t(of.state() == MeetingState.HELD ? "minutes.none.held" : "minutes.none.explain")));
        if (of.state() == MeetingState.HELD && services.minutes().mayWrite(services.viewer())) {
            Button begin = new Button(t("minutes.begin"), click -> {
                services.writing().begin(services.viewer(), of.id());
                show();
            });
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            begin.setId("begin");
            content.add(begin);
        }
        content.add(new Anchor("echanges?echange=" + of.id(), t("agenda.back")));
    }

    private static H1 title(String words) {
        H1 title = new H1(words);
        title.addClassName("page-title");
        return title;
    }

    private Div head(MinutesDetails minutes, List<MinutesDetails> all) {
        boolean isOwn = services.viewer().organisation().equals(minutes.association());
        Anchor back = new Anchor("echanges/suites", t("minutes.back"));
        back.addClassName("small");
        Paragraph when = new Paragraph(
                t("minutes.of", minutes.associationName(), SlotWords.lasting(minutes.slot(), minutes.zone())));
        when.addClassName("soft");
        Div pills = new Div(MinutesWords.state(minutes.state()));
        pills.addClassName("row");
        if (all.size() > 1) {
            pills.add(MinutesWords.soft(t("minutes.version", minutes.version())));
            all.stream()
                    .filter(one -> !one.id().equals(minutes.id()))
                    .forEach(one -> pills.add(new Anchor(
                            "echanges/echange/" + one.meeting() + "/compte-rendu?" + VERSION + "=" + one.version(),
                            t("minutes.version.see", one.version()))));
        }
        Paragraph becoming = new Paragraph(MinutesWords.becoming(minutes, isOwn));
        becoming.addClassName("lead");
        Button print = new Button(
                t("minutes.print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        print.addClassName("no-print");
        return new Div(back, title(t("minutes.title")), when, pills, becoming, print);
    }

    @Override
    public String getPageTitle() {
        return t("minutes.title") + " – " + t("app.name");
    }
}
