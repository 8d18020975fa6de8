package fr.lignealigne.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The role of the person does not open this page; it reads as if there were none. */
@AnonymousAllowed
class AccessDeniedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final RefusalLog log;

    AccessDeniedView(RefusalLog log) {
        this.log = log;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        log.note("role", "/" + event.getLocation().getFirstSegment());
        showNothing();
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
