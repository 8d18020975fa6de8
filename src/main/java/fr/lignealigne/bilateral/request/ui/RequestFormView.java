package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.request.RequestAccess;
import fr.lignealigne.bilateral.request.RequestAct;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a request is written: by an association, {@code ?demande=…} to go on with one, {@code ?nouvelle} to begin another
 * beside the one in preparation; by the State, {@code ?association=…}.
 */
@Route("echanges/demander")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET
})
class RequestFormView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String REQUEST = "demande";
    static final String ANOTHER = "nouvelle";
    static final String ASSOCIATION = "association";

    private final RequestServices services;

    RequestFormView(RequestServices services) {
        this.services = services;
        getContent().addClassNames("page", "request-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Viewer viewer = services.viewer();
        QueryParameters address = event.getLocation().getQueryParameters();
        getContent().removeAll();
        if (RequestAccess.mayAskForItself(viewer)) {
            write(viewer, address);
        } else if (RequestAccess.mayAskAnAssociation(viewer)) {
            head("request.ask.title", "request.ask.lead");
            getContent()
                    .add(new AskForm(
                            services,
                            id(address, ASSOCIATION, OrganisationId::new).orElse(null)));
        } else {
            throw new NotFoundException();
        }
    }

    private void write(Viewer viewer, QueryParameters address) {
        Optional<RequestId> wanted = id(address, REQUEST, RequestId::new);
        @Nullable RequestDetails read = null;
        if (wanted.isPresent()) {
            read = services.requests()
                    .find(viewer, wanted.get())
                    .filter(one -> one.allows(RequestAct.WRITE) || one.allows(RequestAct.CHANGE))
                    .orElseThrow(NotFoundException::new);
        } else if (!address.getParameters().containsKey(ANOTHER)) {
            read = inPreparation(viewer).orElse(null);
        }
        boolean isAnswer = read != null && read.state() == RequestState.AWAITED;
        head(isAnswer ? "request.answer.title" : "request.title", isAnswer ? "request.answer.lead" : "request.lead");
        if (read != null && !read.why().isEmpty()) {
            getContent().add(new WhyNote(read));
        }
        if (read != null && wanted.isEmpty()) {
            getContent().add(goingOn());
        }
        getContent().add(new RequestForm(services, read));
    }

    private Optional<RequestDetails> inPreparation(Viewer viewer) {
        return services.requests().list(viewer).stream()
                .filter(one -> one.state() == RequestState.DRAFT)
                .findFirst();
    }

    private void head(String title, String lead) {
        H1 heading = new H1(t(title));
        heading.addClassName("page-title");
        Paragraph words = new Paragraph(t(lead));
        words.addClassName("lead");
        getContent().add(heading, words);
    }

    private static Component goingOn() {
        Paragraph note = new Paragraph(t("request.goingOn") + " ");
        note.add(new Anchor("echanges/demander?" + ANOTHER, t("request.another")));
        note.addClassName("notice");
        return note;
    }

    private static <T> Optional<T> id(QueryParameters address, String name, Function<UUID, T> id) {
        try {
            return address.getSingleParameter(name).map(UUID::fromString).map(id);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return t("request.title") + " – " + t("app.name");
    }
}
