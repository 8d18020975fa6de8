package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Something broke while the page was built: a number to quote, and nothing of what broke. */
@AnonymousAllowed
class UnexpectedView extends ErrorPage implements HasErrorParameter<Exception> {

    private final ErrorHandling errors;

    UnexpectedView(ErrorHandling errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String where = "/" + event.getLocation().getFirstSegment();
        show(t("unexpected.title"), errors.told(parameter.getCaughtException(), where));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
