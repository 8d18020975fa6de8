package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.request.RequestAct;
import fr.lignealigne.bilateral.request.RequestChanged;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestOrigin;
import fr.lignealigne.bilateral.request.RequestState;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request: what it is about, when, with whom, and what becomes of it. */
@Route("echanges/demande/:request")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET
})
class RequestView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final RequestServices services;
    private final Span news = new Span();
    private final Div content = new Div();
    private @Nullable RequestDetails shown;

    RequestView(RequestServices services) {
        this.services = services;
        getContent().addClassNames("page", "request-page");
        news.getElement().setAttribute("role", "status");
        news.addClassName("visually-hidden");
        content.addClassName("request");
        getContent().add(news, content);
        services.live()
                .follow(
                        this,
                        RequestChanged.class,
                        change -> shown != null && change.request().equals(shown.id()),
                        changes -> follow());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RequestId id = event.getRouteParameters()
                .get("request")
                .flatMap(RequestView::parse)
                .orElseThrow(NotFoundException::new);
        shown = services.requests().find(services.viewer(), id).orElseThrow(NotFoundException::new);
        show(shown);
    }

    private static Optional<RequestId> parse(String text) {
        try {
            return Optional.of(new RequestId(UUID.fromString(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void follow() {
        RequestDetails before = shown;
        if (before == null) {
            return;
        }
        RequestDetails now =
                services.requests().find(services.viewer(), before.id()).orElse(null);
        if (now == null) {
            content.removeAll();
            content.add(new EmptyState(t("request.gone.title"), t("request.gone")));
        } else if (!now.equals(before)) {
            shown = now;
            show(now);
            news.setText(t("request.news", t("request.state", now.state())));
        }
    }

    private void show(RequestDetails request) {
        content.removeAll();
        content.add(head(request));
        if (request.state() == RequestState.DECLINED || request.state() == RequestState.WITHDRAWN) {
            content.add(RequestFacts.closed(request));
            services.contributions()
                    .ofRequest(services.viewer(), request.id())
                    .ifPresent(written ->
                            content.add(new Anchor("echanges/contribution/" + written.id(), t("written.open"))));
        }
        if (!request.why().isEmpty()) {
            content.add(new WhyNote(request));
        }
        Component became = RequestFacts.becameOf(request);
        if (became != null) {
            content.add(became);
        }
        content.add(acts(request), new RequestFacts(services, request));
    }

    private Component head(RequestDetails request) {
        boolean isOwn = isOwn(request);
        H1 title = new H1(isOwn ? t("request.own.title") : t("request.of.title", request.associationName()));
        title.addClassName("page-title");
        Div pills = new Div(RequestWords.state(request.state()));
        pills.addClassName("row");
        if (request.priority() && request.state().open()) {
            pills.add(RequestWords.priority(request));
        }
        Paragraph what = new Paragraph(RequestFacts.becoming(request, isOwn));
        what.addClassName("lead");
        Anchor back = new Anchor("echanges/demandes", t("request.list.back"));
        back.addClassName("small");
        return new Div(back, title, pills, what);
    }

    private boolean isOwn(RequestDetails request) {
        return services.viewer().organisation().equals(request.association());
    }

    private Component acts(RequestDetails request) {
        Div acts = new Div();
        acts.addClassNames("row", "acts");
        String form = "echanges/demander?" + RequestFormView.REQUEST + "=" + request.id();
        if (request.allows(RequestAct.WRITE) || request.allows(RequestAct.CHANGE)) {
            boolean isAwaited = request.state() == RequestState.AWAITED;
            acts.add(way(
                    form,
                    request.allows(RequestAct.CHANGE)
                            ? "request.act.CHANGE"
                            : isAwaited ? "request.act.ANSWER" : "request.act.WRITE",
                    !request.allows(RequestAct.CHANGE)));
        }
        if (request.allows(RequestAct.PLACE)) {
            acts.add(way(RequestWords.placing(request), "request.act.PLACE", true));
            acts.add(way(RequestWords.offering(request), "request.offer.several", false));
            List<MeetingDetails> standing = services.requests().linkable(services.viewer(), request.id());
            if (!standing.isEmpty()) {
                Button link = new Button(t("request.link"), click -> link(request, standing));
                link.setId("act-LINK");
                acts.add(link);
            }
        }
        if (request.allows(RequestAct.DISCARD)) {
            acts.add(button(RequestAct.DISCARD, () -> discard(request)));
        }
        if (request.allows(RequestAct.DECLINE)) {
            acts.add(button(RequestAct.DECLINE, () -> decline(request)));
        }
        if (request.allows(RequestAct.WITHDRAW)) {
            acts.add(button(RequestAct.WITHDRAW, () -> withdraw(request)));
        }
        acts.setVisible(acts.getComponentCount() > 0);
        return acts;
    }

    private static Anchor way(String path, String key, boolean isMain) {
        Anchor way = new Anchor(path, t(key));
        way.addClassName("button");
        way.setClassName("main", isMain);
        return way;
    }

    private static Button button(RequestAct act, Runnable does) {
        Button button = new Button(t("request.act", act), click -> does.run());
        button.setId("act-" + act);
        return button;
    }

    private void link(RequestDetails request, List<MeetingDetails> choices) {
        LinkDialog.ask(choices, meeting -> {
            services.placing().link(services.viewer(), request.id(), meeting);
            done("request.linked", request);
        });
    }

    private void discard(RequestDetails request) {
        Confirm.ask(
                t("request.discard.title"),
                t("request.discard.consequence"),
                t("request.act", RequestAct.DISCARD),
                () -> {
                    services.requesting().discard(services.viewer(), request.id());
                    UI.getCurrent().navigate("echanges/demandes");
                });
    }

    private void decline(RequestDetails request) {
        ClosingDialog.ask(
                t("request.decline.title"),
                t("request.act", RequestAct.DECLINE),
                t("request.decline.consequence"),
                "request/" + request.id() + "/decline",
                reason -> {
                    services.requesting().decline(services.viewer(), request.id(), reason);
                    done("request.declined", request);
                });
    }

    private void withdraw(RequestDetails request) {
        ClosingDialog.ask(
                t("request.withdraw.title"),
                t("request.act", RequestAct.WITHDRAW),
                t("request.withdraw.consequence"),
                "request/" + request.id() + "/withdraw",
                reason -> {
                    Viewer viewer = services.viewer();
                    if (request.origin() == RequestOrigin.ASSOCIATION) {
                        services.requesting().withdraw(viewer, request.id(), reason);
                    } else {
                        services.asking().withdraw(viewer, request.id(), reason);
                    }
                    done("request.withdrawn", request);
                });
    }

    private void done(String key, RequestDetails request) {
        Toasts.done(t(key));
        shown = services.requests().get(services.viewer(), request.id());
        show(shown);
    }

    @Override
    public String getPageTitle() {
        return t("request.page.title") + " – " + t("app.name");
    }
}
