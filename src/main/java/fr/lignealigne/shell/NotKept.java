package fr.lignealigne.shell;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * An answer in which Vaadin builds a page. It says that a browser must ask again before it shows it once more, over
 * whatever was said before; here no browser keeps it at all.
 */
final class NotKept extends HttpServletResponseWrapper {

    private static final String ASK_AGAIN = "no-cache";

    private NotKept(HttpServletResponse response) {
        super(response);
    }

    /** Stands before Vaadin. */
    static void whatBuildsPages(ServletRequest request, ServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String kind = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        boolean builds = HandlerHelper.RequestType.UIDL.getIdentifier().equals(kind);
        rest.doFilter(request, builds ? new NotKept((HttpServletResponse) response) : response);
    }

    @Override
    public void setHeader(String name, String value) {
        boolean isWeak = HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) && ASK_AGAIN.equals(value);
        super.setHeader(name, isWeak ? "no-store" : value);
    }
}
