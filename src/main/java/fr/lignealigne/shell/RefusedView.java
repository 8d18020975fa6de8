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

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        showNothing();
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
