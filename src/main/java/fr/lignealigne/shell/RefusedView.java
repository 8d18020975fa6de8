package fr.lignealigne.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.shared.Refusal;

/** A service refused while the page was built; it reads as if there were none. */
@AnonymousAllowed
class RefusedView extends ErrorPage implements HasErrorParameter<Refusal> {

    private final RefusalLog log;

    RefusedView(RefusalLog log) {
        this.log = log;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        log.note(parameter.getException().key(), "/" + event.getLocation().getFirstSegment());
        showNothing();
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
